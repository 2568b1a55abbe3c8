import { useContext } from 'react';
import { FixedNames } from './FixedNames.tsx';
import { useStory } from './StoryContext.tsx';
import { placeOf } from './storyRecords.ts';

/** A contested name in the form that takes no side; where a script runs, the form follows the view. */
export function Name({ of: id }: { of: string }) {
  const isFixed = useContext(FixedNames);
  const { neutral } = placeOf(useStory().story, id);
  return isFixed ? neutral : <span data-name={id}>{neutral}</span>;
}
