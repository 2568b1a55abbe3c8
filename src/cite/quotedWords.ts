/** Words of a source as the story quotes them: the words, the source they are from, and where they are quoted. */
import { chicago } from './chicago.ts';
import type { Citable } from './citable.ts';
import { plainText, type Run } from './runs.ts';

export interface QuotedWords {
  /** As printed in the story, between our marks. */
  words: string;
  /** Who is quoted, in what role. */
  who: string;
  /** When, in whose translation, where in the source: as its attribution has it. */
  details: string;
  /** Tells the words from others of the source: their number, or the step. */
  id: string;
  source: Citable;
  /** The chapter that quotes them; unknown where the page does not say. */
  quotedIn?: Citable;
}

/** In a style: the words with who and where, the source, and the chapter, a line each. */
export function writeQuotedWords(quotation: QuotedWords, style: (text: Citable) => Run[]): Run[] {
  const { source, quotedIn } = quotation;
  return [
    `${attributed(quotation)}\n`,
    ...style(source),
    ...(quotedIn ? ['\nQuoted in: ', ...style(quotedIn)] : []),
  ];
}

/** For records to keep: the source, with the words and their place in its notes. */
export function citeQuotedWords(quotation: QuotedWords): Citable {
  const { source, quotedIn, id } = quotation;
  return {
    ...source,
    key: `${source.key}-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    notes: [
      ...(source.notes ?? []),
      `Quoted words: ${attributed(quotation)}.`,
      ...(quotedIn ? [`Quoted in: ${plainText(chicago(quotedIn))}`] : []),
    ],
  };
}

/** The words stay letter for letter as printed, their inner marks too. */
function attributed({ words, who, details }: QuotedWords): string {
  return `“${words}” (${[who, details].filter(Boolean).join('; ')})`;
}
