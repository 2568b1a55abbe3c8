/** What can be cited: the few kinds of text that a story rests on, and the story itself. */
import type { CitedDate } from './citedDate.ts';

/** `news`: a report of an outlet. `page`: another published text. `document`: of the record, under a title that describes it. */
export type CitableKind = 'news' | 'page' | 'document' | 'chapter' | 'story';

/** A person with a family name, or a body, or whoever's name must not be taken apart. */
export type CitedName = ({ family: string; given: string } | { literal: string }) & {
  /** The name in its own script, where the name beside it is a romanisation. */
  native?: string;
};

export interface Citable {
  kind: CitableKind;
  /** Names the file and the BibTeX entry: ASCII letters, digits and hyphens. */
  key: string;
  /** Nobody, where no author is established. */
  authors: readonly CitedName[];
  title: string;
  /** The title is the editors' description, and stands in brackets. */
  titleIsDescribed?: boolean;
  /** The editors' translation of the title. */
  translatedTitle?: string;
  /** The outlet, or the story that a chapter belongs to. */
  container?: string;
  /** Which chapter. */
  number?: number;
  version?: string;
  /** Absent where no date of its own is known. */
  date?: CitedDate;
  /** The date in words, where they say more than the date does. */
  dated?: string;
  language?: string;
  /** No date of a visit goes with it: none is recorded. */
  url?: string;
  /** What stands at the address, where that is not the text itself: "via a newspaper". */
  seen?: string;
  /** Whatever else belongs into the notes of a record, a statement each. */
  notes?: readonly string[];
}
