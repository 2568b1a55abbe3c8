/** Looks for whole words and phrases, longest first, in any case and across line ends. */
import { wholeWords } from '../model/wholeWords.ts';

interface FoundPhrase {
  /** As given in the list. */
  phrase: string;
  /** As it stands in the text. */
  text: string;
  index: number;
}

/** Made once for a list: its pattern is long, and a story has thousands of texts. */
export type FindPhrases = (text: string) => FoundPhrase[];

/** What it finds never overlaps, and none of it lies inside a phrase of `exempt`. */
export function findPhrasesOf(phrases: readonly string[], exempt: readonly string[] = []): FindPhrases {
  const findWanted = findAllOf(phrases);
  const findExempt = findAllOf(exempt);
  return (text) => {
    const wanted = findWanted(text);
    if (wanted.length === 0) return [];
    const free = findExempt(text).map((one) => ({ from: one.index, to: one.index + one.text.length }));
    return wanted.filter(
      ({ index, text: found }) => !free.some(({ from, to }) => index >= from && index + found.length <= to),
    );
  };
}

function findAllOf(phrases: readonly string[]): FindPhrases {
  if (phrases.length === 0) return () => [];
  const byForm = new Map(phrases.map((phrase) => [fold(phrase), phrase]));
  const pattern = wholeWords(phrases, 'gi');
  return (text) => {
    // Most texts have none, and `matchAll` copies the long pattern before it looks.
    if (text.search(pattern) === -1) return [];
    return [...text.matchAll(pattern)].map((match) => ({
      phrase: byForm.get(fold(match[0])) ?? match[0],
      text: match[0],
      index: match.index,
    }));
  };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/’/g, "'").toLowerCase();
}
