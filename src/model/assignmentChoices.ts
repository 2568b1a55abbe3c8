import type { AssignmentChoices } from './assignment.ts';
import type { Story } from './story.ts';

/** What a teacher may choose from: the chapters that have questions, their steps, and the voices. */
export function assignmentChoices({ chapters, teachings, site }: Story): AssignmentChoices {
  return {
    voices: site.perspectives.map(({ id }) => id),
    chapters: chapters.flatMap((chapter) => {
      const teaching = teachings.find((one) => one.chapter === chapter.slug);
      if (!teaching) return [];
      return [
        {
          slug: chapter.slug,
          words: chapter.ownWords,
          quotations: chapter.quotations.length,
          steps: chapter.scenes
            .flatMap(({ steps }) => steps)
            .map(({ id }) => ({
              id,
              words: chapter.stepWords[id] ?? 0,
              quotations: chapter.quotations.filter(({ step }) => step === id).length,
            })),
          questions: teaching.questions.map(({ id, minutes, core }) => ({ id, minutes, core })),
          retired: teaching.retired,
        },
      ];
    }),
  };
}
