/** The labels of every step of the real story, by geometry alone: in each view and at each size of stage. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compileStory.ts';
import type { StageState } from '../../src/model/cue.ts';
import type { Story } from '../../src/model/story.ts';
import { layoutMap } from '../../src/stage/layoutMap.ts';
import { ROOMS } from '../../src/stage/rooms.ts';
import { meetings, WINDOWS } from '../helpers/mapWindows.ts';

let story: Story;
let maps: { id: string; state: StageState }[];

beforeAll(async () => {
  const compiled = await compileStory('content');
  if (!compiled.story) throw new Error('The story does not compile; run npm run check.');
  story = compiled.story;
  maps = story.chapters
    .flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps))
    .filter(({ state }) => state.layer === 'map')
    .map(({ id, state }) => ({ id, state }));
  expect(maps.length).toBeGreaterThan(20);
});

const namings = () => [...new Set(['neutral', ...Object.values(story.stage.naming)])];

describe('On the map of every step', () => {
  it('no label meets another, a sign or an edge, whatever the view and the window', () => {
    const met = maps.flatMap(({ id, state }) =>
      namings().flatMap((naming) => {
        const layout = layoutMap({ state, data: story.stage, naming });
        return Object.entries(WINDOWS).flatMap(([name, window]) =>
          meetings(layout, window).map((words) => `${id}, ${naming}, ${name}: ${words}`),
        );
      }),
    );
    expect(met).toEqual([]);
  });

  it('the places that weigh most are named, by a label or by a mark, on all but the smallest stages', () => {
    const unnamed = maps.flatMap(({ id, state }) =>
      layoutMap({ state, data: story.stage, naming: 'neutral' })
        .points.filter(({ point, mark }) => point.rank === 'major' && mark === undefined)
        .flatMap(({ nameId, where }) =>
          ROOMS.filter((room) => room !== 'tiny' && where[room] === 'none').map((room) => [id, nameId, room]),
        ),
    );
    expect(unnamed).toEqual([]);
  });

  it('names that belong together stand together or not at all', () => {
    const pairs = maps.flatMap(({ id, state }) => {
      const { points } = layoutMap({ state, data: story.stage, naming: 'neutral' });
      return points.flatMap((placed) => {
        const needed = points.find(({ nameId }) => nameId === placed.point.with);
        return needed ? [{ id, placed, needed }] : [];
      });
    });
    expect(pairs.length).toBeGreaterThan(maps.length);
    for (const { id, placed, needed } of pairs) {
      for (const room of ROOMS) {
        expect(placed.where[room] === 'none', `${placed.nameId} in ${id}, ${room}`).toBe(
          needed.where[room] === 'none',
        );
      }
    }
  });
});
