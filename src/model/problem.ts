/** A spot in a file: 1-based line and column, with the end of the marked stretch on the same line where known. */
export interface Place {
  path: string;
  line: number;
  column: number;
  endColumn?: number;
}

/** What a failed check says to the person who can mend it. */
export interface Problem {
  /** The rule's id, the same word as its file name: `quotation-is-attested`. */
  rule: string;
  place: Place;
  /** One sentence: what is wrong. */
  message: string;
  found: string;
  expected: string;
  /** What to do. */
  fix: string;
}
