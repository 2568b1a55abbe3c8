import type { Root } from 'mdast';
import type { Attestation, AttestedRun } from './attestation.ts';
import type { Frontmatter } from './chapter.ts';
import type { Claim } from './claim.ts';
import type { Classroom } from './classroom.ts';
import type { Contradiction } from './contradiction.ts';
import type { Correction } from './correction.ts';
import type { Count } from './count.ts';
import type { StoryEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { MethodSection } from './methodSection.ts';
import type { Person } from './person.ts';
import type { Place as PlaceRecord } from './place.ts';
import type { Place, Problem } from './problem.ts';
import type { Published } from './published.ts';
import type { QuestionLock } from './questionLock.ts';
import type { RecordEntry } from './record.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { StageData } from './stageData.ts';
import type { Teaching } from './teaching.ts';
import type { Term } from './term.ts';

/** One contiguous run of quoted words, between two cuts. */
export interface RunDraft {
  /** As written in the chapter, markup and editors' insertions removed. */
  text: string;
  place: Place;
  /** The attested run with the same words, if the source's attestation has one. */
  attested?: AttestedRun;
}

/** A `Quotation` or attested `Said` tag as read from a chapter, before it is judged. Absent attributes are undefined. */
export interface QuotationDraft {
  tag: 'Quotation' | 'Said';
  attributes: Readonly<Record<string, string>>;
  runs: RunDraft[];
  /** The tag itself. */
  place: Place;
  /** Ids of what it stands in. */
  step?: string;
  /** `of` of the enclosing `Account`. */
  account?: string;
  exhibit: boolean;
  against: boolean;
}

/** A chapter as read, before it is judged. */
export interface ChapterDraft {
  slug: string;
  /** Path as printed in problems. */
  path: string;
  /** The file's text. */
  text: string;
  /** The Markdown tree with positions; undefined when MDX could not read the file. */
  tree?: Root;
  /** Undefined when it did not pass its schema. */
  frontmatter?: Frontmatter;
  /** Where a frontmatter key stands: `placeOf('questions', 0)`. */
  placeOf: (...key: (string | number)[]) => Place;
  quotations: QuotationDraft[];
}

/** Everything in a `content/` folder, read and typed, before it is judged. Rules see this and nothing else. */
export interface StoryDraft {
  site: Site;
  chapters: ChapterDraft[];
  sources: Source[];
  people: Person[];
  places: PlaceRecord[];
  terms: Term[];
  events: StoryEvent[];
  claims: Claim[];
  contradictions: Contradiction[];
  record: RecordEntry[];
  counts: Count[];
  figures: Figure[];
  attestations: Attestation[];
  corrections: Correction[];
  method: MethodSection[];
  /** Undefined in a story without pages for teachers. */
  classroom?: Classroom;
  teachings: Teaching[];
  /** The lock of published words; undefined before a story has one. */
  published?: Published;
  /** The lock of questions that links name; undefined before a story has one. */
  questionLock?: QuestionLock;
  stage: StageData;
  /** Where a record stands: `placeIn('events', 'E-45', 'date')`; the file's first line when the key is not found. */
  placeIn: (file: string, id: string, ...key: (string | number)[]) => Place;
}

/** One editorial rule: states what must hold, in its id, and finds every place where it does not. */
export interface Rule {
  /** The file's name in kebab-case: `quotation-is-attested`. */
  id: string;
  check: (draft: StoryDraft) => Problem[];
}
