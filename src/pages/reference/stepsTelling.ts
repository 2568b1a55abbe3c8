import type { Chapter } from '../../model/chapter.ts';
import type { Story } from '../../model/story.ts';
import type { ToldKind } from '../../model/telling.ts';

export interface ToldInChapter {
  chapter: Chapter;
  /** In reading order, counted from 1; none where it is told between scenes or at the chapter's end. */
  steps: { id: string; number: number }[];
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
    const ids = chapter.scenes.flatMap(({ steps }) => steps.map((step) => step.id));
    const steps = ids.flatMap((step, index) =>
      found.some((one) => one.step === step) ? [{ id: step, number: index + 1 }] : [],
    );
    return [{ chapter, steps }];
  });
}
