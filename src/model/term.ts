import { z } from 'zod';
import { Slug } from './ids.ts';
import { NameForm } from './place.ts';

/** `content/terms.yaml`: words that are themselves disputed. */
export const Term = z.strictObject({
  id: Slug,
  term: z.string().min(1),
  /** Word forms the own-voice rule looks for, as plain words; empty for none. */
  words: z.array(z.string().min(1)).default([]),
  /** `no`: never in the piece's own voice. `attributed`: only with its speaker. `yes`: free. */
  ownVoice: z.enum(['no', 'attributed', 'yes']),
  usedBy: z.string().min(1),
  /** What is known of the word: what it claims, and how the sources handle it. */
  about: z.string().default(''),
  /** What to write instead, or with whom the word may stand. */
  note: z.string().default(''),
  /** The word in other languages of the story. */
  spellings: z.array(NameForm).default([]),
});
export type Term = z.infer<typeof Term>;
