import { z } from 'zod';
import { BracedWords } from './bracedWords.ts';
import { EntryId, Slug } from './ids.ts';

/** Something told in our own words, with what it was read in. */
const Statement = z.strictObject({
  says: BracedWords,
  quotations: z.array(EntryId).default([]),
  record: z.array(EntryId).default([]),
});
export type Statement = z.infer<typeof Statement>;

/** `content/contradictions.yaml`: a question on which the accounts stand against each other. */
export const Contradiction = z.strictObject({
  /** Its address on the page of claims. */
  id: Slug,
  question: BracedWords,
  /** What stands against what. */
  sides: z.array(Statement).min(2),
  claims: z.array(EntryId).default([]),
  /** Where the story tells of it. */
  steps: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a chapter and a step of it: `the-ferry/first-boat`'))
    .min(1),
  /** What came of it; absent where nothing that was seen says so. */
  outcome: Statement.optional(),
});
export type Contradiction = z.infer<typeof Contradiction>;
