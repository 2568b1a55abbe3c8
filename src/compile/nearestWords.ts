import type { SourceText } from './sourceText.ts';

/** What a source has where a quotation departs from it. */
export interface NearestWords {
  /** The stretch of the source that comes nearest. */
  stretch: string;
  /** The first differing word: its number in the run, as quoted, and as in the source. */
  word: number;
  quoted: string;
  printed: string;
}

/** Undefined when fewer than half of the words stand together anywhere. */
export function nearestWords(text: SourceText, folded: string): NearestWords | undefined {
  const quoted = folded.split(' ');
  const printed = text.folded.split(' ');
  const aligned = bestAlignment(quoted, printed);
  if (aligned.matches * 2 < quoted.length || aligned.matches === 0) return undefined;
  // A word too many or too few shifts all that follow it: look for the longest agreement near by.
  const start = nearby(aligned.start).reduce((best, candidate) =>
    agreement(quoted, printed, candidate) > agreement(quoted, printed, best) ? candidate : best,
  );
  const word = agreement(quoted, printed, start);
  return {
    stretch: printed.slice(Math.max(0, start), start + quoted.length).join(' '),
    word,
    quoted: quoted[word] ?? '',
    printed: printed[start + word] ?? '',
  };
}

function bestAlignment(
  quoted: readonly string[],
  printed: readonly string[],
): { start: number; matches: number } {
  let best = { start: 0, matches: 0 };
  for (let start = 1 - quoted.length; start < printed.length; start += 1) {
    const matches = quoted.filter((_, index) => agrees(quoted, printed, index, start)).length;
    if (matches > best.matches) best = { start, matches };
  }
  return best;
}

function nearby(start: number): number[] {
  return [0, -1, 1, -2, 2, -3, 3].map((shift) => start + shift);
}

/** How many words agree from the first on. */
function agreement(quoted: readonly string[], printed: readonly string[], start: number): number {
  const first = quoted.findIndex((_, index) => !agrees(quoted, printed, index, start));
  return first === -1 ? quoted.length : first;
}

/** The first and last word may leave out a mark that stands outside the quoted stretch. */
function agrees(
  quoted: readonly string[],
  printed: readonly string[],
  index: number,
  start: number,
): boolean {
  const [one, other] = [quoted[index] ?? '', printed[start + index]];
  if (other === undefined) return false;
  if (one === other) return true;
  const bare = other.replace(index === 0 ? /^["'([]+/u : /^$/u, '');
  return one === bare || (index === quoted.length - 1 && one === bare.replace(/["')\].,;:?!]+$/u, ''));
}
