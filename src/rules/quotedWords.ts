/** Counting the words of quotations, by where they stand in their source. */
import type { QuotationDraft, RunDraft } from '../model/draft.ts';

/** Words are whatever stands between white space, as attestations count them. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

export function countQuotedWords(quotation: QuotationDraft): number {
  return quotation.runs.reduce((sum, run) => sum + countWords(run.text), 0);
}

/** Where each word of an attested run begins in its source, so that words shown twice can be counted once. */
export function findWordStarts({ text, attested }: RunDraft): number[] {
  if (!attested) return [];
  // Folded as far as lengths go: typographic marks are replaced one for one and do not move a word.
  const folded = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return [...folded.matchAll(/\S+/g)].map((word) => attested.offset + word.index);
}

/** The words as a report prints them. */
export function excerpt(text: string, words = 12): string {
  const all = text.trim().split(/\s+/);
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : all.join(' ');
}
