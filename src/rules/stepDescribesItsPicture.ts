import type { Rule, StoryDraft } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import { findTags, findTagsDirectlyIn, placeOfAttribute, type Tag } from './chapterTags.ts';
import { findUntimely, splitIds, type Untimely, untimelyOf } from './shownOnDate.ts';

/**
 * Every step says in words what its picture shows (`says`): the words stand under the picture, on paper, and for
 * readers who cannot see it. They have 20 to 200 characters, end with a full stop and belong to one step only.
 * The first step of a scene sets the stage: its layer, and on a map the camera and the date. A step that turns to a
 * drawn figure names it. What a map shows stood on its date: two dates never merge, so a road, an area or a mark of
 * another day is not drawn.
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
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" layer="timeline" show="E-1" says="The day of the board, on a line.">The boat.</Step>
 *   <Step id="later" layer="figure" says="A table of what the board was asked.">No boat.</Step>
 * </Scene>
 * ```
 * 3:20 This step turns to a figure and does not name it.
 *
 * @example not-ok
 * ```mdx
 * <Scene id="quay">
 *   <Step id="boats" layer="map" camera="river" show="road ferry-line" on="2001-05-03" says="The river with its two landings.">The boat.</Step>
 *   <Step id="later" on="2001-05-04" says="The same river, and the line of the ferry gone.">No boat.</Step>
 *   <Step id="road" show="road" says="The river and the road by the bridge.">A bus.</Step>
 * </Scene>
 * ```
 * 3:20 `ferry-line` did not stand on 2001-05-04, so the map does not show it.
 *
 * @example not-ok
 * ```yaml
 * site: {cover: {layer: map, camera: river, show: road ferry-line, on: '2001-05-04', says: The river.}}
 * ```
 * site cover show: `ferry-line` did not stand on 2001-05-04, so the map does not show it.
 */
export const stepDescribesItsPicture: Rule = {
  id: 'step-describes-its-picture',
  check: (draft) => {
    const said = new Map<string, Place>();
    const found = draft.chapters.flatMap((chapter) => {
      const tags = findTags(chapter);
      const steps = tags.filter(({ name }) => name === 'Step');
      return [
        ...tags.flatMap((tag) => {
          if (tag.name === 'Step') return [...checkFigure(tag), ...checkDescription(tag, said)];
          return tag.name === 'Scene' ? checkFirstStep(tag, tags) : [];
        }),
        ...findUntimely(steps, draft).map(describeUntimely),
      ];
    });
    return [...found, ...checkCover(draft)];
  },
};

function checkCover({ site: { cover }, placeIn, stage }: StoryDraft): Problem[] {
  if (cover.layer !== 'map') return [];
  const place = placeIn('site', '', 'cover', 'show');
  const untimely = untimelyOf({ ids: splitIds(cover.show), on: cover.on }, { stage });
  return untimely.map((one) => describeUntimely({ ...one, place }));
}

function describeUntimely({ id, on, stood, place }: Untimely): Problem {
  return describe(place, `\`${id}\` did not stand on ${on}, so the map does not show it.`, {
    found: `\`${id}\` on ${on}`,
    expected: `a date on which it stood: ${stood}`,
    fix: 'Take it out of `show`, or correct the date of the step.',
  });
}

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

/** What another layer showed means nothing to a figure. */
function checkFigure(step: Tag): Problem[] {
  if (step.attributes.layer !== 'figure' || step.attributes.show?.trim()) return [];
  return [
    describe(placeOfAttribute(step, 'layer'), 'This step turns to a figure and does not name it.', {
      found: 'layer="figure" without show="…"',
      expected: 'the id of a figure, and after it the ids of those parts that are to be set off',
      fix: 'Add `show="…"` with an id from figures/.',
    }),
  ];
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
