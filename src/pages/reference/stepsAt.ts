import { numberedSteps } from '../../model/numberedSteps.ts';
import type { Story } from '../../model/story.ts';
import type { ToldInChapter } from './stepsTelling.ts';

/** Steps named as `chapter/step`, by chapter in reading order and numbered as readers count them. */
export function stepsAt(
  { chapters }: Pick<Story, 'chapters'>,
  addresses: readonly string[],
): ToldInChapter[] {
  return chapters.flatMap((chapter) => {
    const steps = numberedSteps(chapter, ({ id }) => addresses.includes(`${chapter.slug}/${id}`));
    return steps.length > 0 ? [{ chapter, steps }] : [];
  });
}
