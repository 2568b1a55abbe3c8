import type { QuotationDraft, Rule, StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { QuotedShare } from '../model/quotedShare.ts';
import type { Source } from '../model/source.ts';
import { countQuotedWords, findWordStarts } from './quotedWords.ts';

/**
 * One quotation has at most 60 words, and the whole story quotes at most 45 per cent of the words of any source:
 * the texts are other people's work, and enough is quoted when the point can be seen. Words shown twice count once.
 *
 * The share is reported at the quotation that crosses the limit, in the order of the story.
 *
 * @example ok
 * ```mdx
 * <Quotation source="copy-mill" by="copy-mill" at="headline" ref="Q8" on="2001-05-05">Ferry shock at the river</Quotation>
 *
 * <Quotation source="copy-mill" by="copy-mill" at="headline" ref="Q8" on="2001-05-05">Ferry shock</Quotation>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="valley-wire" by="valley-wire" at="paragraph 2" ref="Q6" on="2001-05-05">one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one</Quotation>
 * ```
 * 1:1 This quotation has 61 words, more than 60.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="copy-mill" by="copy-mill" at="headline" ref="Q8" on="2001-05-05">Ferry shock at the river</Quotation>
 *
 * <Quotation source="copy-mill" by="copy-mill" at="paragraph 1" ref="Q9" on="2001-05-05">A row over a ferry has gripped the sleepy river towns</Quotation>
 * ```
 * 3:1 With this quotation the story quotes 16 of the 31 words of `copy-mill`, more than 13.
 */
export const quotingIsLimited: Rule = {
  id: 'quoting-is-limited',
  check: (draft) => {
    const quotations = draft.chapters.flatMap((chapter) => chapter.quotations);
    return [
      ...quotations.flatMap(checkLength),
      ...draft.sources.flatMap((source) => checkShare(draft, source, quotations)),
    ];
  },
};

const MOST_WORDS = 60;
export const LARGEST_SHARE = 0.45;

function checkLength(quotation: QuotationDraft): Problem[] {
  const words = countQuotedWords(quotation);
  if (words <= MOST_WORDS) return [];
  return [
    {
      rule: quotingIsLimited.id,
      place: quotation.place,
      message: `This quotation has ${words} words, more than ${MOST_WORDS}.`,
      found: `${words} words`,
      expected: `at most ${MOST_WORDS} words in one quotation`,
      fix: 'Leave words out with <Cut/>, or tell a part of it in a sentence of ours.',
    },
  ];
}

function checkShare(draft: StoryDraft, source: Source, quotations: readonly QuotationDraft[]): Problem[] {
  const attestation = draft.attestations.find((one) => one.source === source.id);
  if (!attestation) return [];
  const most = Math.floor(attestation.words * LARGEST_SHARE);
  const quoted = new Set<number>();
  for (const quotation of quotations.filter(({ attributes }) => attributes.source === source.id)) {
    for (const start of quotation.runs.flatMap(findWordStarts)) quoted.add(start);
    if (quoted.size > most)
      return [describeShare(source.id, quotation, { quoted: quoted.size, most, of: attestation.words })];
  }
  return [];
}

/** What readers are told of it: how much of each source is printed. */
export function quotedShares({ chapters, sources, attestations }: StoryDraft): QuotedShare[] {
  const quotations = chapters.flatMap((chapter) => chapter.quotations);
  return sources.map(({ id }) => {
    const starts = quotations
      .filter(({ attributes }) => attributes.source === id)
      .flatMap(({ runs }) => runs.flatMap(findWordStarts));
    const of = attestations.find(({ source }) => source === id)?.words ?? 0;
    return { source: id, words: new Set(starts).size, of };
  });
}

function describeShare(
  source: string,
  quotation: QuotationDraft,
  words: { quoted: number; most: number; of: number },
): Problem {
  const share = Math.round((words.quoted / words.of) * 100);
  return {
    rule: quotingIsLimited.id,
    place: quotation.place,
    message: `With this quotation the story quotes ${words.quoted} of the ${words.of} words of \`${source}\`, more than ${words.most}.`,
    found: `${words.quoted} of ${words.of} words (${share} per cent)`,
    expected: `at most ${LARGEST_SHARE * 100} per cent of the words of one source, ${words.most} words here`,
    fix: `Shorten or drop this quotation or an earlier one of \`${source}\`; words shown a second time cost nothing.`,
  };
}
