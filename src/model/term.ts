import { z } from 'zod';
import { Slug } from './ids.ts';

/** `content/terms.yaml`: words that are themselves disputed. */
export const Term = z.strictObject({
  id: Slug,
  term: z.string().min(1),
  /** Word forms the own-voice rule looks for, as plain words; empty for none. */
  words: z.array(z.string().min(1)).default([]),
  /** `no`: never in the piece's own voice. `attributed`: only with its speaker. `yes`: free. */
  ownVoice: z.enum(['no', 'attributed', 'yes']),
  usedBy: z.string().min(1),
  /** What the word claims, or what to write instead. */
  note: z.string().default(''),
});
export type Term = z.infer<typeof Term>;
