import { z } from 'zod';
import { PartialDate } from './date.ts';
import { EntryId, Slug } from './ids.ts';

/** `content/corrections.yaml`: a change of published words, kept for whoever has read the earlier ones. */
export const Correction = z
  .strictObject({
    id: EntryId,
    /** The day on which the words were changed. */
    date: PartialDate.refine((date) => date.length === 10, 'a day such as 2023-09-12'),
    /** Where the words stand: a step of a chapter, … */
    chapter: Slug.optional(),
    /** … without it the chapter's title, dek, questions or what stands between its scenes, … */
    step: Slug.optional(),
    /** … or a claim and its explanation. */
    claim: EntryId.optional(),
    /** `fact`: what was told was not so. `wording`: it was told unclearly or unfairly. */
    kind: z.enum(['fact', 'wording']),
    /** The words as they stood, names in their neutral form. */
    before: z.string().min(1),
    /** The words that stand there now; empty where a whole step was taken out. */
    after: z.string(),
    reason: z.string().min(1),
  })
  .refine(({ chapter, step, claim }) => (claim ? !chapter && !step : chapter !== undefined), {
    message: 'a chapter, with the step if it is one, or else a claim',
    path: ['chapter'],
  });
export type Correction = z.infer<typeof Correction>;

/** The name under which the lock of published words keeps them. */
export function correctedText({ chapter, step, claim }: Correction): string {
  if (claim) return `claims/${claim}`;
  return step ? `${chapter}/${step}` : `${chapter}`;
}
