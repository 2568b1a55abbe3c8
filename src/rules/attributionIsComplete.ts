import type { QuotationDraft, Rule, StoryDraft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import { listChoices } from './listChoices.ts';

/**
 * A quotation says who speaks, in which source, where in it, when, and in whose translation. A reader who is owed
 * both sides is owed these first: words without a speaker, or a paraphrase in a speaker's mouth, mislead.
 *
 * An outlet's paraphrase stays the outlet's: `by` is then the publisher and `paraphrasing` names whose position it is.
 * Words of nobody in particular ("residents said") are the outlet's too, except where an exhibit shows just that.
 *
 * @example ok
 * ```mdx
 * <Quotation source="river-post" by="ben-south" at="paragraph 3" ref="Q4" on="2001-05-03" translator="River Post">We wait every morning</Quotation>
 *
 * <Quotation source="river-post" by="river-post" paraphrasing="ben-south" at="paragraph 4" ref="Q5" on="2001-05-04">The clerk added that nobody had been told</Quotation>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="river-post" on="2001-05-04">Ferry stops at both landings</Quotation>
 * ```
 * 1:1 This quotation has no `at`: where in the source the words stand.
 * 1:1 This quotation has no `ref`: the number of its entry in the collection of quotations.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="ben-south" at="paragraph 3" ref="Q4" on="2001-05-03">We wait every morning</Quotation>
 * ```
 * 1:1 This quotation has no `translator`, and Ben South spoke in another language.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="ada-north" paraphrasing="ben-south" at="paragraph 4" ref="Q5" on="2001-05-04">The clerk added that nobody had been told</Quotation>
 * ```
 * 1:1 A paraphrase is given to `ada-north`, who did not publish it.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="residents" at="paragraph 4" ref="Q5" on="2001-05-04">nobody had been told</Quotation>
 * ```
 * 1:1 These words are given to `residents`, which names no speaker.
 */
export const attributionIsComplete: Rule = {
  id: 'attribution-is-complete',
  check: (draft) =>
    draft.chapters.flatMap((chapter) =>
      chapter.quotations
        .filter(({ tag }) => tag === 'Quotation')
        .flatMap((quotation) => [...checkPresence(quotation), ...checkSpeaker(draft, quotation)]),
    ),
};

const OWED = {
  source: 'the source the words are printed in',
  by: 'whose words these are',
  at: 'where in the source the words stand',
  ref: 'the number of its entry in the collection of quotations',
  on: 'when the words were said or printed',
} as const;

const SAMPLE = {
  source: 'source-id',
  by: 'person-id',
  at: 'paragraph 5',
  ref: 'Q1',
  on: '2001-05-31',
} as const;

function checkPresence({ attributes, place }: QuotationDraft): Problem[] {
  return Object.entries(OWED)
    .filter(([name]) => !attributes[name]?.trim())
    .map(([name, meaning]) =>
      describe(place, `This quotation has no \`${name}\`: ${meaning}.`, {
        found: `<Quotation> without ${name}="…"`,
        expected: `${listChoices(Object.keys(OWED), 'and')}, each of them filled`,
        fix: `Add \`${name}="${SAMPLE[name as keyof typeof SAMPLE]}"\` with what holds for these words.`,
      }),
    );
}

function checkSpeaker(draft: StoryDraft, quotation: QuotationDraft): Problem[] {
  const { attributes } = quotation;
  const source = draft.sources.find(({ id }) => id === attributes.source);
  const person = draft.people.find(({ id }) => id === attributes.by);
  if (!source || !person) return [];
  return [
    ...checkTranslator(quotation, person),
    ...(person.id === source.publisher ? [] : checkOtherSpeaker(quotation, person, source)),
  ];
}

function checkTranslator({ attributes, place }: QuotationDraft, person: Person): Problem[] {
  if (!person.language || attributes.translator?.trim()) return [];
  return [
    describe(place, `This quotation has no \`translator\`, and ${person.name} spoke in another language.`, {
      found: `by="${person.id}" without translator="…"`,
      expected: `the translator, because people.yaml gives ${person.name} the language \`${person.language}\``,
      fix: 'Add `translator="…"` with the name of whoever translated the words, most often the outlet.',
    }),
  ];
}

function checkOtherSpeaker(
  { attributes, exhibit, place }: QuotationDraft,
  person: Person,
  source: Source,
): Problem[] {
  if (attributes.paraphrasing) {
    return [
      describe(place, `A paraphrase is given to \`${person.id}\`, who did not publish it.`, {
        found: `by="${person.id}" paraphrasing="${attributes.paraphrasing}"`,
        expected: `by="${source.publisher}", the publisher of \`${source.id}\``,
        fix: `Write \`by="${source.publisher}"\`; \`paraphrasing\` says whose position it puts in its own words.`,
      }),
    ];
  }
  if (person.kind !== 'attribution' || exhibit) return [];
  return [
    describe(place, `These words are given to \`${person.id}\`, which names no speaker.`, {
      found: `by="${person.id}", an attribution in people.yaml`,
      expected: 'a person or body, or the publisher',
      fix: `Write \`by="${source.publisher}" paraphrasing="${person.id}"\`, or show the words in an \`Exhibit\`.`,
    }),
  ];
}

function describe(place: Place, message: string, mend: Pick<Problem, 'found' | 'expected' | 'fix'>): Problem {
  return { rule: attributionIsComplete.id, place, message, ...mend };
}
