import type { Rule, StoryDraft } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import { findTags, placeOfAttribute } from './chapterTags.ts';

/**
 * An id names one thing. Readers open steps, scenes and passages by their id, and the cover holds all chapters on
 * one page: a second use in any chapter would open the wrong place. In a data file it would hide the second entry.
 *
 * @example ok
 * ```mdx
 * <Scene id="quay"><Step id="boats" says="The river.">The boat.</Step></Scene>
 *
 * <Accounts id="news" about="The news"></Accounts>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" says="The river.">The boat.</Step>
 *   <Step id="boats" says="The other river.">The other boat.</Step>
 * </Scene>
 * ```
 * 3:9 The id `boats` is given twice.
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="the-ferry" about="The news"></Accounts>
 * ```
 * 1:11 The id `the-ferry` is given twice.
 *
 * @example not-ok
 * ```yaml
 * events: [{id: E-1}, {id: E-1}]
 * ```
 * events E-1: The id `E-1` is given twice.
 */
export const idsAreUnique: Rule = {
  id: 'ids-are-unique',
  check: (draft) => [...findRepeated(listAddresses(draft)), ...checkRecords(draft)],
};

interface Given {
  id: string;
  placeOf: () => Place;
  /** What it names, for the report. */
  what: string;
}

const ADDRESSED = ['Scene', 'Step', 'Accounts', 'Against'];

/** All ids that an address may end with, in the order of the story. */
function listAddresses(draft: StoryDraft): Given[] {
  const chapters = draft.chapters.map(({ slug, path }) => ({
    id: slug,
    placeOf: () => ({ path, line: 1, column: 1 }),
    what: 'a chapter',
  }));
  const tags = draft.chapters.flatMap((chapter) =>
    findTags(chapter).flatMap((tag) =>
      ADDRESSED.includes(tag.name) && tag.attributes.id
        ? [{ id: tag.attributes.id, placeOf: () => placeOfAttribute(tag, 'id'), what: `\`${tag.name}\`` }]
        : [],
    ),
  );
  return [...chapters, ...tags];
}

function checkRecords(draft: StoryDraft): Problem[] {
  const { sources, people, places, terms, events, claims, contradictions, record, counts } = draft;
  return Object.entries({
    sources,
    people,
    places,
    terms,
    events,
    claims,
    contradictions,
    record,
    counts,
  }).flatMap(([file, entries]) =>
    findRepeated(
      entries.map(({ id }) => ({
        id,
        placeOf: () => draft.placeIn(file, id),
        what: `an entry of ${file}`,
      })),
    ),
  );
}

function findRepeated(given: readonly Given[]): Problem[] {
  const first = new Map<string, Given>();
  return given.flatMap((one) => {
    const earlier = first.get(one.id);
    if (!earlier) {
      first.set(one.id, one);
      return [];
    }
    const { path, line } = earlier.placeOf();
    return [
      {
        rule: idsAreUnique.id,
        place: one.placeOf(),
        message: `The id \`${one.id}\` is given twice.`,
        found: `${one.what} with the id of ${earlier.what} at ${path}:${line}`,
        expected: 'an id that nothing else in the story has',
        fix: 'Give the later one an id of its own; leave the earlier, which readers may have kept as an address.',
      },
    ];
  });
}
