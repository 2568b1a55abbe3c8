import type { Rule } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import { findEnclosing, findTags, placeOfAttribute, type Tag } from './chapterTags.ts';

/**
 * A source marked `exhibitOnly` is quoted in an `Exhibit` of its own, with the correction beside it, and nowhere
 * else: a text that copies or garbles others is no witness, and in an account it would speak for a side.
 *
 * @example ok
 * ```mdx
 * <Exhibit source="copy-mill" by="copy-mill" about="A copied report">
 *   <Quotation source="copy-mill" by="copy-mill" at="headline" ref="Q8" on="2001-05-05">Ferry shock at the river</Quotation>
 * </Exhibit>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="news" about="The news">
 *   <Account of="northbank">
 *     <Quotation source="copy-mill" by="copy-mill" at="headline" ref="Q8" on="2001-05-05">Ferry shock at the river</Quotation>
 *   </Account>
 * </Accounts>
 * ```
 * 3:16 `copy-mill` is quoted in the account of `northbank`.
 *
 * @example not-ok
 * ```mdx
 * Another paper called it a <Said by="copy-mill" source="copy-mill">Ferry shock</Said>.
 *
 * <Exhibit source="river-post" by="river-post" about="A report">
 *   <Quotation source="copy-mill" by="copy-mill" at="headline" ref="Q8" on="2001-05-05">Ferry shock at the river</Quotation>
 * </Exhibit>
 * ```
 * 1:48 `copy-mill` is quoted outside an exhibit of its own.
 * 4:14 `copy-mill` is quoted outside an exhibit of its own.
 */
export const exhibitsStayExhibits: Rule = {
  id: 'exhibits-stay-exhibits',
  check: (draft) => {
    const shownOnly = draft.sources.filter((source) => source.exhibitOnly);
    return draft.chapters.flatMap((chapter) =>
      findTags(chapter)
        .filter((tag) => tag.name === 'Quotation' || tag.name === 'Said')
        .flatMap((tag) => checkQuotation(tag, shownOnly)),
    );
  },
};

function checkQuotation(tag: Tag, shownOnly: readonly Source[]): Problem[] {
  const source = shownOnly.find(({ id }) => id === tag.attributes.source);
  if (!source) return [];
  const account = findEnclosing(tag, 'Account');
  const exhibit = findEnclosing(tag, 'Exhibit');
  if (!account && exhibit?.attributes.source === source.id) return [];
  const message = account
    ? `\`${source.id}\` is quoted in the account of \`${account.attributes.of ?? ''}\`.`
    : `\`${source.id}\` is quoted outside an exhibit of its own.`;
  return [
    {
      rule: exhibitsStayExhibits.id,
      place: placeOfAttribute(tag, 'source'),
      message,
      found: account
        ? `<${tag.name}> in <Account>`
        : `<${tag.name}> in ${exhibit ? 'another exhibit' : 'no exhibit'}`,
      expected: `<Exhibit source="${source.id}">, because sources/${source.id}.yaml says exhibitOnly`,
      fix: 'Move it into an `Exhibit` of this source with a `Note` that corrects it, or quote the text it was taken from.',
    },
  ];
}
