/** When two wordings count as the same: typography, white space and invisible characters are folded; letters, capitals and punctuation are compared. */
import { createHash } from 'node:crypto';

/** Written into each attestation. Raise it with any change below: every attestation must then be made again. */
export const FOLDING_VERSION = 1;

const DOUBLE_MARKS = /[“”„‟«»″‶]/gu;
const SINGLE_MARKS = /[‘’‚‛‹›′‵]/gu;
const DASHES = /[\p{Dash_Punctuation}\u2043\u2212]/gu;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** The words as they are compared and hashed. */
export function foldTypography(text: string): string {
  return foldAllButDashes(text).replace(DASHES, '-');
}

/**
 * The same length as `foldTypography`, with each dash as it was printed: tells the hyphen inside a word from the dash
 * between two.
 */
export function foldAllButDashes(text: string): string {
  return text
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'")
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The fingerprint of folded words, as attestations hold it. */
export function hashWords(words: string): string {
  return createHash('sha256').update(foldTypography(words)).digest('hex');
}

/** Words as they are counted everywhere: whatever stands between white space. */
export function wordsOf(text: string): string[] {
  const folded = foldTypography(text);
  return folded === '' ? [] : folded.split(' ');
}
