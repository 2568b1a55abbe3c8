import { z } from 'zod';

/** What is kept of one published text: no words, only what tells whether they are still the same. */
export const LockedText = z.strictObject({
  /** SHA-256 of its folded words, hexadecimal. */
  words: z.string().regex(/^[0-9a-f]{64}$/),
  /** The first sixteen figures of the same for each of its passages, to find the one that was changed. */
  passages: z.array(z.string().regex(/^[0-9a-f]{16}$/)),
});
export type LockedText = z.infer<typeof LockedText>;

/** `content/published.json`: the lock of published words, written by `npm run prose:lock`. */
export const Published = z.strictObject({
  /** Version of the folding in `compile/foldTypography.ts`. */
  normaliser: z.number().int(),
  /** By `chapter`, `chapter/step` or `claims/C-01`. */
  texts: z.record(z.string(), LockedText),
});
export type Published = z.infer<typeof Published>;
