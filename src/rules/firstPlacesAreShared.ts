import type { Rule, StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';

/**
 * Whoever speaks first is read most. Over the chapters of a story each perspective has the first place as often as any
 * other, or once more.
 *
 * @example ok
 * ```yaml
 * site: {chapters: [the-ferry, the-gate], order: {rule: In turns., first: {the-ferry: northbank, the-gate: southbank}}}
 * ```
 *
 * @example not-ok
 * ```yaml
 * site: {chapters: [the-ferry, the-gate], order: {rule: In turns., first: {the-ferry: northbank, the-gate: northbank}}}
 * ```
 * site order first: `northbank` speaks first in 2 chapters, `southbank` in 0.
 */
export const firstPlacesAreShared: Rule = {
  id: 'first-places-are-shared',
  check: (draft) => {
    const places = countFirstPlaces(draft);
    const most = places.reduce((best, each) => (each.count > best.count ? each : best), NOBODY);
    const fewest = places.reduce((best, each) => (each.count < best.count ? each : best), most);
    return most.count - fewest.count > 1 ? [describe(draft, most, fewest)] : [];
  },
};

interface FirstPlaces {
  id: string;
  count: number;
}

const NOBODY: FirstPlaces = { id: '', count: 0 };

function countFirstPlaces({ site }: StoryDraft): FirstPlaces[] {
  const firsts = site.chapters.map((slug) => site.order.first[slug]);
  return site.perspectives.map(({ id }) => ({ id, count: firsts.filter((first) => first === id).length }));
}

function describe({ placeIn }: StoryDraft, most: FirstPlaces, fewest: FirstPlaces): Problem {
  return {
    rule: firstPlacesAreShared.id,
    place: placeIn('site', '', 'order', 'first'),
    message: `\`${most.id}\` speaks first in ${most.count} chapters, \`${fewest.id}\` in ${fewest.count}.`,
    found: `a difference of ${most.count - fewest.count}`,
    expected: 'first places that differ by one at most',
    fix: `Let a chapter that begins with \`${most.id}\` begin with \`${fewest.id}\`, and put its accounts in that order.`,
  };
}
