import { z } from 'zod';
import { BracedWords } from './bracedWords.ts';
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

/** What can be said of a source by the record, in the piece's own words, with the claims where it is shown. */
export const SourceFinding = z.strictObject({
  /** A contested name stands in braces, `{town}`, and so does a word mentioned as others print it, `{=lockout}`. */
  text: BracedWords,
  claims: z.array(z.string().min(1)).default([]),
  /** Documents, where no claim has it. */
  record: z.array(z.string().min(1)).default([]),
});
export type SourceFinding = z.infer<typeof SourceFinding>;

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
  /** The date of the latest thing it tells of, by which the sources stand in order of time; its own date unless given. */
  latest: PartialDate.optional(),
  /** What it could know and could not know by then, in a sentence or two. */
  inTime: z.string().min(1).optional(),
  /** What it leaves out, whose words it gives to whom, and where it says two things: absent where nobody has looked. */
  leavesOut: z.array(SourceFinding).optional(),
  movesWords: z.array(SourceFinding).optional(),
  contradicts: z.array(SourceFinding).optional(),
});
export type Source = z.infer<typeof Source>;
