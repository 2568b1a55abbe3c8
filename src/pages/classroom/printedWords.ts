import type { QuotationUse } from '../../model/chapter.ts';

/** The exact words of a quotation outside its chapter: marked where something is cut and where a sentence begins before or goes on. */
export function printedWords({
  runs,
  attested,
  pinpoint,
}: Pick<QuotationUse, 'runs' | 'attested' | 'pinpoint'>) {
  const isHeadline = pinpoint === 'headline';
  const begins = !isHeadline && attested.at(0)?.opens === 'inside' ? '… ' : '';
  const ends = !isHeadline && attested.at(-1)?.closes === 'inside' ? ' …' : '';
  return `${begins}${runs.join(' […] ')}${ends}`;
}
