import type { Claim } from '../model/claim.ts';

export type Verdict = Claim['verdict'];

/** What the record shows of a claim, as a plain word, and what the word means. */
export const VERDICTS: Readonly<Record<Verdict, { word: string; meaning: string }>> = {
  confirmed: {
    word: 'Confirmed',
    meaning: 'somebody independent of whoever claims it says so too, or both sides do',
  },
  contested: {
    word: 'Contested',
    meaning: 'those concerned say different things, and nothing seen settles it',
  },
  error: { word: 'An error', meaning: 'the record shows something else' },
  cut: {
    word: 'Cut',
    meaning: 'the words are there, but what stood beside them, or where they stood, is gone',
  },
  misattributed: { word: 'Misattributed', meaning: 'the words are somebody else’s, or of another occasion' },
  unverified: { word: 'Not verified', meaning: 'nothing that was seen shows it, or shows that it is not so' },
};

/** One word, or two where a claim falls into two parts. */
export function verdictsOf({ verdict, also }: Pick<Claim, 'verdict' | 'also'>): Verdict[] {
  return also && also !== verdict ? [verdict, also] : [verdict];
}
