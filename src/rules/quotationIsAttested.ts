import type { QuotationDraft, Rule, StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { excerpt } from './quotedWords.ts';

/**
 * Quoted words stand in their source letter for letter, and the parts of one quotation in the source's order.
 * The source's text is private; what is committed is the attestation made from it, and a quotation that is not
 * in it may be a slip of the pen, an older wording or an invention: the page cannot tell them apart, so it prints none.
 *
 * @example ok
 * ```mdx
 * <Quotation source="river-post" by="river-post" at="paragraph 1" ref="Q1" on="2001-05-04">The ferry between the two landings<Cut/>is closed for repairs</Quotation>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="river-post" at="paragraph 1" ref="Q1" on="2001-05-04">The ferry, between the two landings</Quotation>
 * ```
 * 1:90 These words are not attested in `river-post`.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="river-post" at="paragraph 1" ref="Q1" on="2001-05-04">is closed for repairs<Cut/>The ferry between the two landings</Quotation>
 * ```
 * 1:117 These words stand before the words they follow here.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="river-post" at="paragraph 1" ref="Q1" on="2001-05-04"><Ed>the ferry</Ed></Quotation>
 * ```
 * 1:1 This `Quotation` holds no words.
 *
 * @example not-ok
 * ```mdx
 * He called it <Said by="ben-south" source="valley-wire">a long lockout</Said>.
 * ```
 * 1:56 These words are not attested in `valley-wire`.
 */
export const quotationIsAttested: Rule = {
  id: 'quotation-is-attested',
  check: (draft) =>
    draft.chapters.flatMap((chapter) =>
      chapter.quotations.flatMap((quotation) => checkQuotation(draft, quotation)),
    ),
};

function checkQuotation(draft: StoryDraft, quotation: QuotationDraft): Problem[] {
  const { source } = quotation.attributes;
  // A source that is missing or unknown is reported by the rules on attribution and ids.
  if (!source || !draft.sources.some(({ id }) => id === source)) return [];
  if (quotation.runs.length === 0) return [describeEmpty(quotation)];
  return [...describeUnattested(draft, source, quotation), ...describeDisorder(quotation)];
}

function describeUnattested(draft: StoryDraft, source: string, quotation: QuotationDraft): Problem[] {
  const listed = draft.attestations.find((one) => one.source === source)?.runs.length ?? 0;
  return quotation.runs
    .filter((run) => !run.attested)
    .map((run) => ({
      rule: quotationIsAttested.id,
      place: run.place,
      message: `These words are not attested in \`${source}\`.`,
      found: excerpt(run.text),
      expected: `words listed in attestations/${source}.json (${listed} listed, none with these letters)`,
      fix: `Copy the source’s wording exactly, commas included; put words left out as <Cut/> and your own in <Ed>; if the quotation is new, run \`npm run quotes:attest\` with the folder of article texts.`,
    }));
}

function describeDisorder(quotation: QuotationDraft): Problem[] {
  let end = 0;
  return quotation.runs.flatMap((run) => {
    if (!run.attested) return [];
    const { offset, length, occurrences } = run.attested;
    const isEarlier = offset < end;
    end = Math.max(end, offset + length);
    // Words that the source has several times may be meant where they stand later: `quotes:attest` has looked.
    if (!isEarlier || occurrences > 1) return [];
    return [
      {
        rule: quotationIsAttested.id,
        place: run.place,
        message: 'These words stand before the words they follow here.',
        found: excerpt(run.text),
        expected: 'the parts round a <Cut/> in the order of the source, none of them overlapping',
        fix: 'Set the parts in the order of the source, or make two quotations of them.',
      },
    ];
  });
}

function describeEmpty({ tag, place }: QuotationDraft): Problem {
  return {
    rule: quotationIsAttested.id,
    place,
    message: `This \`${tag}\` holds no words.`,
    found: `<${tag}></${tag}>`,
    expected: 'the exact words of the source between the tags',
    fix: 'Write the quoted words between the opening and the closing tag.',
  };
}
