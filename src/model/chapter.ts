import { z } from 'zod';
import type { AttestedRun } from './attestation.ts';
import type { Cue, StageState } from './cue.ts';
import { PartialDate } from './date.ts';
import { Slug } from './ids.ts';
import type { Place } from './problem.ts';
import type { Telling } from './telling.ts';

/** The frontmatter of `content/chapters/<slug>/chapter.mdx`. */
export const Frontmatter = z.strictObject({
  title: z.string().min(1),
  /** The line over the title: "January 2023". */
  kicker: z.string().min(1),
  dek: z.string().min(1),
  /** For search engines and cards. */
  description: z.string().min(1),
  /** The stretch of time the chapter tells. */
  from: PartialDate,
  to: PartialDate,
  /** The chapter's closing questions. */
  questions: z.array(z.string().min(1)).min(1),
  /** What each text could not know, by the date of each. */
  couldNotKnow: z.array(z.strictObject({ source: Slug, text: z.string().min(1) })).min(1),
});
export type Frontmatter = z.infer<typeof Frontmatter>;

export interface Step {
  id: string;
  cue: Cue;
  state: StageState;
  place: Place;
}

/** A run of steps. `stage`: beside a sticky stage. `wide`: across the page, each step with its picture in place. */
export interface Scene {
  id: string;
  layout: 'stage' | 'wide';
  steps: Step[];
}

/** One printed quotation with everything the reader is owed about it. */
export interface QuotationUse {
  source: string;
  /** The id of who is quoted. */
  by: string;
  /** The runs of words between cuts, as written in the chapter. */
  runs: string[];
  pinpoint: string;
  /** The editor's number of the entry in the collection of quotations. */
  ref?: string;
  /** The step in which it stands. */
  step?: string;
  /** `account` of this perspective, an exhibit, or neither. */
  perspective: string;
  exhibit: boolean;
  /** The words' own date, and the date in words where it is not exact. */
  on?: string;
  dated?: string;
  /** The role they had then, where the person's record does not fit. */
  role?: string;
  translator?: string;
  /** The id of whose position the outlet gives in words of its own. */
  paraphrasing?: string;
  /** Where its runs stand in the source, by the attestation. */
  attested: AttestedRun[];
  place: Place;
}

/** That a person or body stands in a chapter: in words of theirs, in words of ours for what they say, or by name. */
export interface Appearance {
  person: string;
  /** Undefined between scenes. */
  step: string | undefined;
  as: 'quoted' | 'told' | 'named';
}

export interface Chapter {
  slug: string;
  /** 1 for the first chapter of the story. */
  number: number;
  frontmatter: Frontmatter;
  scenes: Scene[];
  /** What stands first after the title: a scene beside its stage, or words and passages that need the whole page. */
  opensWith: 'stage' | 'words';
  quotations: QuotationUse[];
  /** Of which entries it tells, and where. */
  tellings: Telling[];
  /** How many accounts each perspective has in it, by the perspective's id. */
  accounts: Record<string, number>;
  /** Everyone who is quoted, told or named in it, and where. */
  appearances: Appearance[];
  /** Words of our own narrative, quotations and records of others excluded. */
  ownWords: number;
  /** The same by step. */
  stepWords: Record<string, number>;
  /** All words a reader meets. */
  words: number;
  minutes: number;
  /** The chapter compiled by MDX to a function body, run at prerender only. */
  code: string;
}
