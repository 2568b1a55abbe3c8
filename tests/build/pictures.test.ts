import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compileStory.ts';
import { layoutMap } from '../../src/stage/layoutMap.ts';

const { story } = await compileStory(resolve(process.env.STORY_CONTENT ?? 'content'));
if (!story) throw new Error('The story does not compile.');
const steps = story.chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
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

  it('show only counts and events that there are', () => {
    const known = new Set([...story.counts, ...story.events].map(({ id }) => id));
    const others = steps.filter(({ state }) => state.layer !== 'map');
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(({ state }) => state.show).filter((id) => !known.has(id))).toEqual([]);
  });
});
