/** The map of the real story: who lies where, what is said of each line, and how heavy the base maps are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { baseMaps } from '../../src/compile/map/baseMaps.ts';
import { compileStage } from '../../src/compile/map/compileStage.ts';
import { CheckEntry } from '../../src/compile/map/mapFiles.ts';
import { Place } from '../../src/model/place.ts';
import type { StageData } from '../../src/model/stageData.ts';

const CONTENT = 'content';
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
    for (const place of placed) {
      const wanted = checks.find((check) => check.place === place.id)?.in;
      const elsewhere = placed.find(
        (other) => checks.find((check) => check.place === other.id)?.in !== wanted,
      );
      const moved = places.map((each) => (each.id === place.id ? { ...each, at: elsewhere?.at } : each));
      const { problems } = await compile(moved);
      expect(
        problems.map(({ message }) => message),
        place.id,
      ).toContain(`"${place.id}" does not lie where it must.`);
    }
  });
});

describe('Every road of the story', () => {
  it('is said to be schematic, with its sources', () => {
    for (const line of stage.lines) {
      expect(line.schematic, line.id).toBe(true);
      expect(line.sources.length, line.id).toBeGreaterThan(0);
    }
  });
});

describe('Base maps', () => {
  it('are at most 25 kB each as they travel', async () => {
    const maps = await baseMaps(CONTENT, stage);
    expect(maps).toHaveLength(2 * Object.keys(stage.cameras).length);
    for (const { name, svg } of maps) {
      expect(brotliCompressSync(svg).length, name).toBeLessThanOrEqual(25 * 1024);
    }
  });

  it('are credited on every map', () => {
    expect(stage.credit).toContain('© OpenStreetMap contributors (ODbL)');
    expect(stage.shortCredit).toContain('© OpenStreetMap contributors');
  });
});
