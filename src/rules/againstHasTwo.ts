import type { Rule } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { findTags, findTagsDirectlyIn, type Tag } from './chapterTags.ts';

/**
 * `Against` sets two or three quotations or records beside each other: one alone is set against nothing,
 * and with four a reader can no longer compare the words.
 *
 * @example ok
 * ```mdx
 * <Against id="two-words" about="Two words for one morning">
 *   <Quotation source="river-post" by="river-post" at="headline" ref="Q1" on="2001-05-04">Ferry *stops*</Quotation>
 *   <Record of="R2">A letter.</Record>
 * </Against>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Against id="two-words" about="Two words for one morning">
 *   <Record of="R2">A letter.</Record>
 * </Against>
 * ```
 * 1:1 This `Against` holds one quotation or record.
 *
 * @example not-ok
 * ```mdx
 * <Against id="two-words" about="Two words for one morning"></Against>
 *
 * <Against id="four-words" about="Four words for one morning">
 *   <Record of="R1">Minutes.</Record> <Record of="R2">A letter.</Record>
 *   <Record of="R1">Minutes.</Record> <Record of="R2">A letter.</Record>
 * </Against>
 * ```
 * 1:1 This `Against` holds no quotation or record.
 * 3:1 This `Against` holds 4 quotations or records.
 */
export const againstHasTwo: Rule = {
  id: 'against-has-two',
  check: (draft) =>
    draft.chapters.flatMap((chapter) => {
      const tags = findTags(chapter);
      return tags.filter((tag) => tag.name === 'Against').flatMap((against) => checkNumber(against, tags));
    }),
};

function checkNumber(against: Tag, tags: readonly Tag[]): Problem[] {
  const { length } = findTagsDirectlyIn(against, tags).filter(
    ({ name }) => name === 'Quotation' || name === 'Record',
  );
  if (length === 2 || length === 3) return [];
  const number =
    ['no quotation or record', 'one quotation or record'][length] ?? `${length} quotations or records`;
  return [
    {
      rule: againstHasTwo.id,
      place: against.place,
      message: `This \`Against\` holds ${number}.`,
      found: number,
      expected: 'two or three',
      fix:
        length < 2
          ? 'Add what these words are set against, or write the quotation alone.'
          : 'Make two passages of it.',
    },
  ];
}
