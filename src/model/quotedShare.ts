/** How much of a source the story quotes: words shown twice count once. */
export interface QuotedShare {
  source: string;
  /** Words printed. */
  words: number;
  /** Words of the whole text. */
  of: number;
}
