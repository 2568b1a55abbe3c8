import type { Rule } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import { findTags, findTagsDirectlyIn, placeOfAttribute, type Tag } from './chapterTags.ts';

/**
 * Every step says in words what its picture shows (`says`): the words stand under the picture, on paper, and for
 * readers who cannot see it. They have 20 to 200 characters, end with a full stop and belong to one step only.
 * The first step of a scene sets the stage: its layer, and on a map the camera and the date.
 *
 * @example ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" layer="map" camera="river" on="2001-05-03" says="The river with its two landings.">The boat.</Step>
 *   <Step id="later" on="2001-05-04" says="The same river, and the line of the ferry gone.">No boat.</Step>
 * </Scene>
 * ```
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" layer="map" camera="river" on="2001-05-03">The boat.</Step>
 *   <Step id="later" says="The river.">No boat.</Step>
 *   <Step id="last" says="The river with its two landings">No river.</Step>
 * </Scene>
 * ```
 * 2:3 This step does not say what its picture shows.
 * 3:20 `says` has 10 characters, fewer than 20.
 * 4:19 `says` does not end with a full stop.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" layer="map" on="2001-05-03" says="The river with its two landings.">The boat.</Step>
 *   <Step id="later" says="The river with its two landings.">No boat.</Step>
 * </Scene>
 * ```
 * 2:3 The first step of `quay` does not set `camera`.
 * 3:20 Two steps describe their pictures in the same words.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" layer="counts" says="Twelve dots in a row, one for each crossing of one day in April, and under them twelve more, one for each crossing of one day in May, and under them a line of words that says who counted them and when.">The boat.</Step>
 * </Scene>
 * ```
 * 2:35 `says` has 201 characters, more than 200.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" says="The river with its two landings.">The boat.</Step>
 * </Scene>
 * ```
 * 2:3 The first step of `quay` does not set `layer`.
 */
export const stepDescribesItsPicture: Rule = {
  id: 'step-describes-its-picture',
  check: (draft) => {
    const said = new Map<string, Place>();
    return draft.chapters.flatMap((chapter) => {
      const tags = findTags(chapter);
      return tags.flatMap((tag) => {
        if (tag.name === 'Step') return checkDescription(tag, said);
        return tag.name === 'Scene' ? checkFirstStep(tag, tags) : [];
      });
    });
  },
};

const FEWEST = 20;
const MOST = 200;

function checkDescription(step: Tag, said: Map<string, Place>): Problem[] {
  const says = step.attributes.says?.replace(/\s+/g, ' ').trim() ?? '';
  const place = placeOfAttribute(step, 'says');
  if (says === '') {
    return [
      describe(place, 'This step does not say what its picture shows.', {
        found: '<Step> without says="…"',
        expected: `one or two sentences of ${FEWEST} to ${MOST} characters`,
        fix: 'Add `says="…"` with what a person at your side would see in the picture.',
      }),
    ];
  }
  const earlier = said.get(says);
  said.set(says, place);
  return [
    ...checkLength(says, place),
    ...checkEnd(says, place),
    ...(earlier ? [describeSame(says, place, earlier)] : []),
  ];
}

function checkLength(says: string, place: Place): Problem[] {
  if (says.length >= FEWEST && says.length <= MOST) return [];
  const isShort = says.length < FEWEST;
  const limit = isShort ? `fewer than ${FEWEST}` : `more than ${MOST}`;
  return [
    describe(place, `\`says\` has ${says.length} characters, ${limit}.`, {
      found: says,
      expected: `${FEWEST} to ${MOST} characters`,
      fix: isShort
        ? 'Say what stands where, and what has changed.'
        : 'Keep what the picture shows; the rest belongs in the text.',
    }),
  ];
}

function checkEnd(says: string, place: Place): Problem[] {
  if (/\.[”’)]*$/.test(says)) return [];
  return [
    describe(place, '`says` does not end with a full stop.', {
      found: `… ${says.slice(-20)}`,
      expected: 'one or two whole sentences',
      fix: 'End it as a sentence, so that it is read aloud as one.',
    }),
  ];
}

function describeSame(says: string, place: Place, earlier: Place): Problem {
  return describe(place, 'Two steps describe their pictures in the same words.', {
    found: says,
    expected: `other words than at ${earlier.path}:${earlier.line}`,
    fix: 'Say what is different in this picture, its date at the least.',
  });
}

function checkFirstStep(scene: Tag, tags: readonly Tag[]): Problem[] {
  const first = findTagsDirectlyIn(scene, tags).find((tag) => tag.name === 'Step');
  if (!first) return [];
  const wanted = first.attributes.layer === 'map' ? ['layer', 'camera', 'on'] : ['layer'];
  return wanted
    .filter((name) => !first.attributes[name]?.trim())
    .map((name) =>
      describe(
        first.place,
        `The first step of \`${scene.attributes.id ?? 'a scene'}\` does not set \`${name}\`.`,
        {
          found: `<Step> without ${name}="…"`,
          expected: 'layer on the first step of every scene, with camera and on where the layer is the map',
          fix: `Add \`${name}="…"\`: the steps after it carry it on until they change it.`,
        },
      ),
    );
}

function describe(place: Place, message: string, mend: Pick<Problem, 'found' | 'expected' | 'fix'>): Problem {
  return { rule: stepDescribesItsPicture.id, place, message, ...mend };
}
