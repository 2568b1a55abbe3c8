/** The map of the real story: who lies where, what is said of each line, and how heavy the base maps are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { baseMaps } from '../../src/compile/map/baseMaps.ts';
import { compileStage } from '../../src/compile/map/compileStage.ts';
import { CheckEntry } from '../../src/compile/map/mapFiles.ts';
import type { StageState } from '../../src/model/cue.ts';
import { isValidOn } from '../../src/model/isValidOn.ts';
import { Place } from '../../src/model/place.ts';
import type { Camera, StageData } from '../../src/model/stageData.ts';
import { layoutMap, type MapLayout, shownAreas } from '../../src/stage/layoutMap.ts';
import { baseId } from '../../src/stage/mapIds.ts';
import { sizeAgainst } from '../helpers/brotliSize.ts';
import { meetings, WINDOWS } from '../helpers/mapWindows.ts';

const CONTENT = 'content';
const LARGEST_MAP = 25 * 1024;
const readList = async <T>(file: string, schema: z.ZodType<T>) =>
  z.array(schema).parse(parse(await readFile(join(CONTENT, file), 'utf8')));

const compile = (places: Place[]) =>
  compileStage({ dir: CONTENT, site: { perspectives: [] }, places, counts: [], events: [] });

let places: Place[] = [];
let stage: StageData;

beforeAll(async () => {
  places = await readList('places.yaml', Place);
  const compiled = await compile(places);
  expect(compiled.problems).toEqual([]);
  if (!compiled.stage) throw new Error('the map did not compile');
  stage = compiled.stage;
});

describe('Every place lies in the country that checks.yaml names', () => {
  it('and would be found out if it were moved into another', async () => {
    const checks = (await readList('map/checks.yaml', CheckEntry)).filter((check) => check.in !== undefined);
    const placed = places.filter(({ id, at }) => at && checks.some(({ place }) => place === id));
    expect(placed.length).toBeGreaterThan(8);
    // All at once: each is moved to where one of another country lies.
    const countryOf = (id: string) => checks.find(({ place }) => place === id)?.in;
    const moved = places.map((each) => {
      const elsewhere = placed.find(({ id }) => countryOf(id) !== countryOf(each.id));
      return placed.includes(each) ? { ...each, at: elsewhere?.at } : each;
    });
    const { problems } = await compile(moved);
    expect(problems.map(({ message }) => message)).toEqual(
      expect.arrayContaining(placed.map(({ id }) => `"${id}" does not lie where it must.`)),
    );
  });
});

describe('Every road and area of the story', () => {
  it('is said to be schematic, with its sources', () => {
    for (const line of stage.lines) {
      expect(line.schematic, line.id).toBe(true);
      expect(line.sources.length, line.id).toBeGreaterThan(0);
    }
    for (const area of stage.areas) {
      expect(area.label, area.id).toContain('schematic');
      expect(area.caption?.lines.join(' '), area.id).toContain('schematic');
    }
  });

  it('has one course for each group of areas on each date', () => {
    const groups = new Set(stage.areas.map(({ id }) => baseId(id)));
    const dates = stage.areas.flatMap(({ from, until }) =>
      [from, until].filter((date) => date !== undefined),
    );
    expect(groups.size).toBeLessThan(stage.areas.length);
    for (const group of groups) {
      for (const on of dates) {
        expect(shownAreas({ show: [group], on }, stage).length, `${group} on ${on}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

/** For each camera, the roads, the areas and each of the marks that it may be used for, on each date on which one begins. */
function naturalPictures(): StageState[] {
  const isWithin = (mark: { x: number; y: number }, { x, y, side }: Camera) =>
    Math.min(mark.x - x, mark.y - y, x + side - mark.x, y + side - mark.y) > side * 0.08;
  const roads = [
    ...new Set(stage.lines.filter(({ ink }) => ink !== 'plain').map(({ id }) => baseId(id))),
  ].slice(0, 2);
  const areas = [...new Set(stage.areas.map(({ id }) => baseId(id)))];
  const wholeSide = Math.max(...Object.values(stage.cameras).map(({ side }) => side));
  return Object.entries(stage.cameras).flatMap(([camera, window]) => {
    // The widest camera is for what no other shows.
    const inside = stage.marks.filter(
      (mark) =>
        isWithin(mark, window) &&
        (window.side < wholeSide ||
          !Object.values(stage.cameras).some((other) => other.side < wholeSide && isWithin(mark, other))),
    );
    const begun = [...stage.lines, ...inside].flatMap(({ from }) => (from ? [from] : []));
    const dates = [...new Set(begun)];
    return dates.flatMap((on) => {
      const valid = inside.filter((mark) => isValidOn(mark, on)).map(({ id }) => id);
      const shows = [...areas.map((area) => [...roads, area]), ...valid.map((id) => [...roads, id])];
      return shows.map((show): StageState => ({ layer: 'map', camera, show, on, says: '' }));
    });
  });
}

describe('In each camera, with its roads, its areas and each of its marks on their dates', () => {
  let pictures: { state: StageState; layout: MapLayout }[];
  beforeAll(() => {
    pictures = naturalPictures().map((state) => ({
      state,
      layout: layoutMap({ state, data: stage, naming: 'neutral' }),
    }));
    expect(pictures.length).toBeGreaterThan(60);
  });

  it('no label meets another, a sign or an edge, at any size of window and in any view', () => {
    for (const { state, layout } of pictures) {
      for (const [name, window] of Object.entries(WINDOWS)) {
        expect(
          meetings(layout, window),
          `${name}: ${state.camera} ${state.show.join(' ')} ${state.on}`,
        ).toEqual([]);
      }
    }
  });

  it('every mark and every emphasised road says what it is on a wide stage', () => {
    const told = pictures.flatMap(({ layout }) =>
      layout.problems.filter((problem) => problem.includes('no room')),
    );
    expect([...new Set(told)]).toEqual([]);
  });
});

describe('Base maps', () => {
  it('are at most 25 kB each as they travel', async () => {
    const maps = await baseMaps(CONTENT, stage);
    // One more for the small map in the corner.
    expect(maps).toHaveLength(2 * (Object.keys(stage.cameras).length + 1));
    for (const { name, svg } of maps) {
      expect(sizeAgainst(LARGEST_MAP, svg), name).toBeLessThanOrEqual(LARGEST_MAP);
    }
  });

  it('are credited on every map', () => {
    expect(stage.credit).toContain('© OpenStreetMap contributors (ODbL)');
    expect(stage.shortCredit).toContain('© OpenStreetMap contributors');
  });
});
