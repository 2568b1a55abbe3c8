import { z } from 'zod';
import { PartialDate } from './date.ts';
import { Slug } from './ids.ts';

/** An address and how it was seen: nothing is presented as read that was not. */
export const Address = z.strictObject({
  url: z.url(),
  /** `own-page`: the issuer's own page; `via`: as reported by a third party; `paraphrase`: a summary or translation only. */
  seen: z.enum(['own-page', 'via', 'paraphrase']),
  via: z.string().min(1).optional(),
});
export type Address = z.infer<typeof Address>;

/** `content/sources/<id>.yaml`: one published text that the story quotes. The text itself is never in the repository. */
export const Source = z.strictObject({
  id: Slug,
  /** The id of the body in `people.yaml` that published it. */
  publisher: Slug,
  title: z.string().min(1),
  /** True when the title is the editors' description, to be printed in brackets. */
  titleIsDescribed: z.boolean().default(false),
  byline: z.string().min(1).optional(),
  date: PartialDate,
  /** The date in words, with its doubt: "30 or 31 December 2022". */
  dated: z.string().min(1),
  place: z.string().min(1),
  language: z.string().min(2),
  /** "news report", "analysis", "unacknowledged rewrite". */
  kind: z.string().min(1),
  /** What to call the outlet, with its standing. */
  callIt: z.string().min(1),
  perspective: Slug,
  /** True for a text that may only be shown as an example of how texts err. */
  exhibitOnly: z.boolean().default(false),
  /** The historian's questions. */
  forWhom: z.string().min(1),
  interest: z.string().min(1),
  firstHand: z.string().min(1),
  /** How sure each of author, title, date and publisher is. */
  certainty: z.array(z.string().min(1)).min(1),
  addresses: z.array(Address).default([]),
  /** Said when no address is recorded. */
  addressNote: z.string().min(1).optional(),
  /** Words of the saved page at which the article ends: what stands from there on is not quoted and not counted. */
  endsBefore: z.string().min(1).optional(),
});
export type Source = z.infer<typeof Source>;
