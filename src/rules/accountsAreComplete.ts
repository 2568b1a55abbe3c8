import type { ChapterDraft, Rule, StoryDraft } from '../model/draft.ts';
import { findOrder } from '../model/findOrder.ts';
import { COMMENTARY } from '../model/ids.ts';
import type { Perspective } from '../model/perspective.ts';
import type { Place, Problem } from '../model/problem.ts';
import { findEnclosing, findTags, findTagsDirectlyIn, placeOfAttribute, type Tag } from './chapterTags.ts';

/**
 * An `Accounts` passage holds two to four accounts, no perspective twice, each with words of its own (a `Quotation`
 * or a `Record`), in the order declared for its chapter in `site.order.first`: the voices by their labels, beginning
 * with the one that stands first there, commentary last. Whose account is missing is said in `unheard`. Without this
 * an order would suggest a ranking, and a silence an agreement.
 *
 * @example ok
 * ```mdx
 * <Accounts id="news" about="The news" unheard="Observers have not said anything of that day">
 *   <Account of="northbank"><Record of="R1">Minutes.</Record></Account>
 *   <Account of="southbank"><Record of="R2">A letter.</Record></Account>
 *   <Account of="none"><Record of="R2">A remark.</Record></Account>
 * </Accounts>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="news" about="The news">
 *   <Account of="southbank"><Record of="R2">A letter.</Record></Account>
 *   <Account of="northbank">Nothing is on record.</Account>
 * </Accounts>
 * ```
 * 3:12 The account of `northbank` holds nobody’s words.
 * 1:1 The accounts do not stand in the order of their chapter.
 * 1:1 This passage does not say who is not heard.
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="news" about="The news" unheard="All others">
 *   <Account of="northbank"><Record of="R1">Minutes.</Record></Account>
 *   <Account of="northbank"><Record of="R2">A letter.</Record></Account>
 * </Accounts>
 * ```
 * 3:12 `northbank` has two accounts in one passage.
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="news" about="The news" unheard="All others">
 *   <Account of="northbank"><Record of="R1">Minutes.</Record></Account>
 * </Accounts>
 * ```
 * 1:1 This passage holds one account.
 *
 * @example not-ok
 * ```yaml
 * site: {order: {rule: Alphabetical., first: {another-chapter: northbank}}}
 * ```
 * site order first: No perspective is declared to stand first in `the-ferry`.
 */
export const accountsAreComplete: Rule = {
  id: 'accounts-are-complete',
  check: (draft) => draft.chapters.flatMap((chapter) => checkChapter(draft, chapter)),
};

function checkChapter(draft: StoryDraft, chapter: ChapterDraft): Problem[] {
  const order = findOrder(draft.site, chapter.slug);
  const tags = findTags(chapter);
  const passages = tags.filter((tag) => tag.name === 'Accounts');
  const undeclared = order ? [] : [describeUndeclared(draft, chapter.slug)];
  return [...undeclared, ...passages.flatMap((passage) => checkPassage(passage, tags, order))];
}

function checkPassage(
  passage: Tag,
  tags: readonly Tag[],
  order: readonly Perspective[] | undefined,
): Problem[] {
  const accounts = findTagsDirectlyIn(passage, tags).filter((tag) => tag.name === 'Account');
  return [
    ...checkNumber(passage, accounts),
    ...accounts.flatMap((account) => checkWords(account, tags)),
    ...checkRepeats(accounts),
    ...(order ? [...checkOrder(passage, accounts, order), ...checkUnheard(passage, accounts, order)] : []),
  ];
}

function checkNumber(passage: Tag, accounts: readonly Tag[]): Problem[] {
  const voices = accounts.filter((account) => account.attributes.of !== COMMENTARY).length;
  if (voices >= 2 && voices <= 4) return [];
  const number = ['no account', 'one account'][voices] ?? `${voices} accounts`;
  return [
    describe(passage.place, `This passage holds ${number}.`, {
      found: number,
      expected: 'two to four accounts, commentary not counted',
      fix: 'Add the account of another perspective, or tell it in the text without `Accounts`.',
    }),
  ];
}

function checkWords(account: Tag, tags: readonly Tag[]): Problem[] {
  const hasWords = tags.some(
    (tag) => (tag.name === 'Quotation' || tag.name === 'Record') && findEnclosing(tag, 'Account') === account,
  );
  if (hasWords) return [];
  return [
    describe(
      placeOfAttribute(account, 'of'),
      `The account of \`${account.attributes.of ?? ''}\` holds nobody’s words.`,
      {
        found: '<Account> without <Quotation> or <Record>',
        expected: 'at least one Quotation or Record in every account',
        fix: 'Quote somebody or tell a document of that side, or take the account out and name the side in `unheard`.',
      },
    ),
  ];
}

function checkRepeats(accounts: readonly Tag[]): Problem[] {
  return accounts
    .filter(
      (account, index) => accounts.findIndex((one) => one.attributes.of === account.attributes.of) < index,
    )
    .map((account) =>
      describe(
        placeOfAttribute(account, 'of'),
        `\`${account.attributes.of ?? ''}\` has two accounts in one passage.`,
        {
          found: `of="${account.attributes.of ?? ''}" twice`,
          expected: 'one account for each perspective',
          fix: 'Put the words of both into one account, each with its own attribution.',
        },
      ),
    );
}

function checkOrder(passage: Tag, accounts: readonly Tag[], order: readonly Perspective[]): Problem[] {
  const declared = [...order.map(({ id }) => id), COMMENTARY];
  const found = accounts.map((account) => account.attributes.of ?? '').filter((id) => declared.includes(id));
  const expected = declared.filter((id) => found.includes(id));
  const present = [...new Set(found)];
  if (present.every((id, index) => id === expected[index])) return [];
  return [
    describe(passage.place, 'The accounts do not stand in the order of their chapter.', {
      found: present.join(', '),
      expected: `${expected.join(', ')} (site.yaml, order: ${declared[0] ?? ''} stands first in this chapter)`,
      fix: 'Set the accounts in that order; it is declared once and is the same for every reader.',
    }),
  ];
}

function checkUnheard(passage: Tag, accounts: readonly Tag[], order: readonly Perspective[]): Problem[] {
  const missing = order.filter(({ id }) => !accounts.some((account) => account.attributes.of === id));
  if (missing.length === 0 || passage.attributes.unheard?.trim()) return [];
  return [
    describe(passage.place, 'This passage does not say who is not heard.', {
      found: `no account of ${missing.map(({ label }) => label).join(', ')}`,
      expected: 'unheard="…" wherever a perspective is missing',
      fix: 'Add `unheard="…"` with whose account is missing and, if known, why.',
    }),
  ];
}

function describeUndeclared({ site, placeIn }: StoryDraft, slug: string): Problem {
  return describe(
    placeIn('site', '', 'order', 'first'),
    `No perspective is declared to stand first in \`${slug}\`.`,
    {
      found: `order.first without ${slug}`,
      expected: `one of ${site.perspectives.map(({ id }) => id).join(', ')}`,
      fix: `Add \`${slug}: \` with the perspective whose turn it is by the rotation.`,
    },
  );
}

function describe(place: Place, message: string, mend: Pick<Problem, 'found' | 'expected' | 'fix'>): Problem {
  return { rule: accountsAreComplete.id, place, message, ...mend };
}
