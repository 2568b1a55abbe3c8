import { useStory } from './StoryContext.tsx';
import { placeOf } from './storyRecords.ts';

/** A contested name in the form that takes no side; where a script runs, the form follows the view. */
export function Name({ of: id }: { of: string }) {
  return <span data-name={id}>{placeOf(useStory().story, id).neutral}</span>;
}
