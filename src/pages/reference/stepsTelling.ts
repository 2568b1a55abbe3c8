import type { Chapter } from '../../model/chapter.ts';
import { type NumberedStep, numberedSteps } from '../../model/numberedSteps.ts';
import type { Story } from '../../model/story.ts';
import type { ToldKind } from '../../model/telling.ts';

export interface ToldInChapter {
  chapter: Chapter;
  /** In reading order; none where it is told between scenes or at the chapter's end. */
  steps: NumberedStep[];
}

/** Which chapters tell of an entry, in reading order, and in which steps. */
export function stepsTelling(
  { chapters }: Pick<Story, 'chapters'>,
  kind: ToldKind,
  id: string,
): ToldInChapter[] {
  return chapters.flatMap((chapter) => {
    const found = chapter.tellings.filter((one) => one.kind === kind && one.id === id);
    if (found.length === 0) return [];
    return [{ chapter, steps: numberedSteps(chapter, (step) => found.some((one) => one.step === step.id)) }];
  });
}
