import type { ChapterDraft, Rule, StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';

/**
 * Every chapter that has a folder stands in `site.chapters`, once: the list is the order of reading, and a chapter
 * outside it has no place among its neighbours and no address.
 *
 * @example ok
 * ```yaml
 * site: {chapters: [the-ferry]}
 * ```
 *
 * @example not-ok
 * ```yaml
 * site: {chapters: [another-chapter]}
 * ```
 * site chapters: The chapter `the-ferry` is not in the order of reading.
 *
 * @example not-ok
 * ```yaml
 * site: {chapters: [the-ferry, the-ferry]}
 * ```
 * site chapters 1: The chapter `the-ferry` stands twice in the order of reading.
 */
export const chaptersAreListed: Rule = {
  id: 'chapters-are-listed',
  check: (draft) => [
    ...draft.chapters
      .filter(({ slug }) => !draft.site.chapters.includes(slug))
      .map((one) => describeUnlisted(draft, one)),
    ...draft.site.chapters.flatMap((slug, index) => describeRepeated(draft, slug, index)),
  ],
};

function describeUnlisted({ site, placeIn }: StoryDraft, { slug }: ChapterDraft): Problem {
  return {
    rule: chaptersAreListed.id,
    place: placeIn('site', '', 'chapters'),
    message: `The chapter \`${slug}\` is not in the order of reading.`,
    found: site.chapters.join(', '),
    expected: `${slug} among them, because chapters/${slug}/ exists`,
    fix: `Add \`${slug}\` to \`chapters\` where it is to be read, or move its folder out of chapters/.`,
  };
}

function describeRepeated({ site, placeIn }: StoryDraft, slug: string, index: number): Problem[] {
  if (site.chapters.indexOf(slug) === index) return [];
  return [
    {
      rule: chaptersAreListed.id,
      place: placeIn('site', '', 'chapters', index),
      message: `The chapter \`${slug}\` stands twice in the order of reading.`,
      found: site.chapters.join(', '),
      expected: 'each chapter once',
      fix: 'Take one of them out.',
    },
  ];
}
