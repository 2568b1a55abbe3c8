/** What a step can tell of, by the kind of its entry in `content/`. */
export type ToldKind = 'claim' | 'record' | 'event' | 'place' | 'term' | 'source' | 'figure' | 'count';

/** That a step tells of an entry: names it in its words, or shows it in its picture. */
export interface Telling {
  kind: ToldKind;
  id: string;
  /** Undefined between scenes. */
  step: string | undefined;
}
