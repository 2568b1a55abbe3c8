import { z } from 'zod';
import { Slug } from './ids.ts';

/** One contiguous run of a source's words, as found in its private text. */
export const AttestedRun = z.strictObject({
  /** SHA-256 of the folded words, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Characters into the folded text at which the first occurrence begins. */
  offset: z.number().int().min(0),
  /** Length in characters of the folded words. */
  length: z.number().int().min(1),
  /** How often the words occur in the source. */
  occurrences: z.number().int().min(1),
  /** Whether the run begins and ends with a sentence of the source; an ellipsis is printed where it does not. */
  opens: z.enum(['sentence', 'inside']),
  closes: z.enum(['sentence', 'inside']),
});
export type AttestedRun = z.infer<typeof AttestedRun>;

/** How often each form of a word stands in a text, by the id of its entry. A form that it does not have is left out. */
export const FormCounts = z.record(Slug, z.record(z.string(), z.number().int().positive()));
export type FormCounts = z.infer<typeof FormCounts>;

/** `content/attestations/<source-id>.json`: the committed proof that each published quotation stands in its source. */
export const Attestation = z.strictObject({
  source: Slug,
  /** Version of the folding in `compile/foldTypography.ts`. */
  normaliser: z.number().int(),
  /** SHA-256 of the whole folded text. */
  text: z.string().regex(/^[0-9a-f]{64}$/),
  /** Words in the whole text: the base of the quoting limit. */
  words: z.number().int().positive(),
  /** Contested words and names in the whole text, whoever says them there: counts alone, by the story's lists. */
  terms: FormCounts.default({}),
  places: FormCounts.default({}),
  runs: z.array(AttestedRun),
});
export type Attestation = z.infer<typeof Attestation>;
