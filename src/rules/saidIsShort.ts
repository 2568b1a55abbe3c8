import type { Rule } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import { findTags, findWords, placeOfAttribute, type Tag, type Words } from './chapterTags.ts';
import { countWords } from './quotedWords.ts';

/**
 * `Said` puts one to four words of somebody into a sentence of ours, and names who used them and where they can be
 * found: a source that is checked word for word, or an entry of the record. A phrase longer than that is a quotation.
 *
 * @example ok
 * ```mdx
 * The clerk spoke of <Said by="ben-south" record="R1">a long wait</Said>, the paper of <Said by="river-post" source="river-post">repairs</Said>.
 * ```
 *
 * @example not-ok
 * ```mdx
 * The clerk spoke of <Said by="ben-south" record="R1">a wait that nobody explained</Said>.
 * ```
 * 1:20 `Said` holds 5 words, more than 4.
 *
 * @example not-ok
 * ```mdx
 * The clerk spoke of <Said by="ben-south" record="R1"></Said>.
 * ```
 * 1:20 `Said` holds no words.
 *
 * @example not-ok
 * ```mdx
 * The clerk spoke of <Said>a long wait</Said>.
 * ```
 * 1:20 This `Said` has no `by`.
 * 1:20 This `Said` has neither `source` nor `record`.
 *
 * @example not-ok
 * ```mdx
 * The clerk spoke of <Said by="ben-south" record="R1" source="river-post">repairs</Said>.
 * ```
 * 1:53 This `Said` has both `source` and `record`.
 */
export const saidIsShort: Rule = {
  id: 'said-is-short',
  check: (draft) =>
    draft.chapters.flatMap((chapter) => {
      const words = findWords(chapter);
      return findTags(chapter)
        .filter((tag) => tag.name === 'Said')
        .flatMap((said) => [...checkLength(words, said), ...checkSpeaker(said), ...checkOrigin(said)]);
    }),
};

const MOST_WORDS = 4;

function checkLength(words: readonly Words[], said: Tag): Problem[] {
  const text = words
    .filter(({ within }) => within.some(({ node }) => node === said.node))
    .map((one) => one.text)
    .join('');
  const count = countWords(text);
  if (count >= 1 && count <= MOST_WORDS) return [];
  return [
    describe(
      said.place,
      count === 0 ? '`Said` holds no words.' : `\`Said\` holds ${count} words, more than ${MOST_WORDS}.`,
      {
        found: count === 0 ? '<Said></Said>' : text.trim(),
        expected: `one to ${MOST_WORDS} words`,
        fix: 'Keep the one word that matters, or make a `Quotation` of it if it stands in a source of this story.',
      },
    ),
  ];
}

function checkSpeaker(said: Tag): Problem[] {
  if (said.attributes.by?.trim()) return [];
  return [
    describe(said.place, 'This `Said` has no `by`.', {
      found: '<Said> without by="…"',
      expected: 'whose words these are',
      fix: 'Add `by="person-id"` with an id from people.yaml.',
    }),
  ];
}

function checkOrigin(said: Tag): Problem[] {
  const { source, record } = said.attributes;
  if (Boolean(source?.trim()) !== Boolean(record?.trim())) return [];
  const hasBoth = Boolean(source?.trim());
  return [
    describe(
      hasBoth ? placeOfAttribute(said, 'source') : said.place,
      hasBoth
        ? 'This `Said` has both `source` and `record`.'
        : 'This `Said` has neither `source` nor `record`.',
      {
        found: hasBoth
          ? 'two places where the words are said to stand'
          : 'no place where the words can be found',
        expected: 'source="…" for words of a quoted source, or record="…" for words of a document',
        fix: hasBoth
          ? 'Keep the one in which the words were read.'
          : 'Add the one in which the words were read.',
      },
    ),
  ];
}

function describe(place: Place, message: string, mend: Pick<Problem, 'found' | 'expected' | 'fix'>): Problem {
  return { rule: saidIsShort.id, place, message, ...mend };
}
