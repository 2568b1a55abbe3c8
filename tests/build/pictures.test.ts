import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compileStory.ts';
import { partsOf } from '../../src/model/figure.ts';
import { layoutMap } from '../../src/stage/layoutMap.ts';
import { meetings, WINDOWS } from '../helpers/mapWindows.ts';

const { story } = await compileStory(resolve(process.env.STORY_CONTENT ?? 'content'));
if (!story) throw new Error('The story does not compile.');
const steps = story.chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
const parts = story.figures.flatMap(partsOf);
const maps = steps.filter(({ state }) => state.layer === 'map');

describe('the pictures of the story', () => {
  it.each(maps.map(({ id, state }) => ({ id, state })))(
    '$id shows what stood on its date, and no more than a reader can take in',
    ({ state }) => {
      for (const naming of new Set(Object.values(story.stage.naming))) {
        expect(layoutMap({ state, data: story.stage, naming }).problems).toEqual([]);
      }
    },
  );

  it.each(maps.map(({ id, state }) => ({ id, state })))(
    '$id has no label, disc or small map upon another, and none over an edge, at any size of window',
    ({ state }) => {
      for (const naming of new Set(Object.values(story.stage.naming))) {
        const layout = layoutMap({ state, data: story.stage, naming });
        for (const [name, window] of Object.entries(WINDOWS)) {
          expect(meetings(layout, window), name).toEqual([]);
        }
      }
    },
  );

  it('show only counts, events, figures and parts of figures that there are', () => {
    const known = new Set(
      [...story.counts, ...story.events, ...story.figures].map(({ id }) => id).concat(parts),
    );
    const others = steps.filter(({ state }) => state.layer !== 'map');
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(({ state }) => state.show).filter((id) => !known.has(id))).toEqual([]);
  });
});
