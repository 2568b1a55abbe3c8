/** Finds quoted words in the private text of their source, letter for letter, and makes the record of where they stand. */
import type { Attestation, AttestedRun } from '../model/attestation.ts';
import { countForms, type WordLists } from './countForms.ts';
import { FOLDING_VERSION, foldTypography, hashWords } from './foldTypography.ts';
import { type NearestWords, nearestWords } from './nearestWords.ts';
import { closesWith, opensWith } from './sentenceEdges.ts';
import type { SourceText } from './sourceText.ts';
import { isInsideWord } from './wordBoundary.ts';

/** A run that the source does not have, or does not have after the run before it. */
export interface MissingRun {
  /** Its number in the quotation, from 0. */
  index: number;
  reason: 'absent' | 'inside-word' | 'out-of-order';
  /** What the source has instead, when something comes close. */
  nearest?: NearestWords;
}

export interface QuotationAttested {
  runs: AttestedRun[];
  missing: MissingRun[];
}

/** The runs of one quotation: each must stand in the source, after the one before. */
export function attestQuotation(text: SourceText, runs: readonly string[]): QuotationAttested {
  const attested: AttestedRun[] = [];
  const missing: MissingRun[] = [];
  let end = 0;
  for (const [index, run] of runs.entries()) {
    const words = foldTypography(run);
    const { offsets, insideWord } = occurrencesOf(text, words);
    const first = offsets[0];
    if (first === undefined) {
      missing.push(
        insideWord
          ? { index, reason: 'inside-word' }
          : { index, reason: 'absent', nearest: nearestWords(text, words) },
      );
      continue;
    }
    const inOrder = offsets.find((offset) => offset >= end);
    if (inOrder === undefined) missing.push({ index, reason: 'out-of-order' });
    else end = inOrder + words.length;
    attested.push({
      hash: hashWords(words),
      offset: first,
      length: words.length,
      occurrences: offsets.length,
      opens: opensWith(text, first),
      closes: closesWith(text, first + words.length),
    });
  }
  return { runs: attested, missing };
}

/** The committed record: every published run once, in the order of the source. */
export function attestationOf(
  source: string,
  text: SourceText,
  runs: readonly AttestedRun[],
  words: WordLists = { terms: [], places: [] },
): Attestation {
  const once = new Map(runs.map((run) => [run.hash, run]));
  return {
    source,
    normaliser: FOLDING_VERSION,
    text: text.hash,
    words: text.words,
    ...countForms(text.folded, words),
    runs: [...once.values()].sort((a, b) => a.offset - b.offset || a.length - b.length),
  };
}

/** How many words of the source the runs cover, those that several share counted once. */
export function wordsCovered(text: SourceText, runs: readonly AttestedRun[]): number {
  const covered = new Set<number>();
  for (const { offset, length } of runs) {
    const before = text.folded.slice(0, offset).split(' ').length - 1;
    const words = text.folded.slice(offset, offset + length).split(' ').length;
    for (let word = before; word < before + words; word += 1) covered.add(word);
  }
  return covered.size;
}

function occurrencesOf(text: SourceText, words: string): { offsets: number[]; insideWord: boolean } {
  const offsets: number[] = [];
  let insideWord = false;
  let at = words === '' ? -1 : text.folded.indexOf(words);
  while (at !== -1) {
    if (isInsideWord(text.dashed, at) || isInsideWord(text.dashed, at + words.length)) insideWord = true;
    else offsets.push(at);
    at = text.folded.indexOf(words, at + 1);
  }
  return { offsets, insideWord };
}
