import { z } from 'zod';
import { PartialDate } from './date.ts';
import { EntryId, Slug } from './ids.ts';
import { Address } from './source.ts';

/** `content/record.yaml`: a document outside the founding texts, told in our own words and never quoted. */
export const RecordEntry = z.strictObject({
  id: EntryId,
  /** Ids in `people.yaml` of whoever speaks in it. */
  by: z.array(Slug).min(1),
  /** "Ada North, chair of the harbour board, in a letter". */
  issuer: z.string().min(1),
  date: PartialDate,
  dated: z.string().min(1),
  perspective: Slug,
  summary: z.string().min(1),
  addresses: z.array(Address).min(1),
  background: z.boolean().default(false),
});
export type RecordEntry = z.infer<typeof RecordEntry>;
