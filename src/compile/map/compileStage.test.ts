import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Place } from '../../model/place.ts';
import { baseMaps } from './baseMaps.ts';
import { compileStage } from './compileStage.ts';
import { CAMERAS, COUNTRIES, compileIn, LINES, northbank, REGION } from './inventedMap.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'valley-'));
});
afterEach(() => rm(dir, { recursive: true }));

const compile = (files?: Record<string, string>, places?: Place[]) => compileIn(dir, files, places);

describe('The stage of a story', () => {
  it('without a map has no cameras and no problem', async () => {
    const { stage, problems } = await compileStage({
      dir,
      site: { perspectives: [] },
      places: [],
      counts: [],
      events: [],
    });
    expect(problems).toEqual([]);
    expect(stage?.cameras).toEqual({});
  });

  it('is a thousand units wide over its reference camera, with the middle in the middle', async () => {
    const { stage } = await compile();
    expect(stage?.cameras.valley).toMatchObject({ x: 0, y: 0, side: 1000, scale: { km: 20, units: 200 } });
    expect(stage?.points[0]).toMatchObject({ id: 'northbank', x: 500, y: 500 });
  });

  it('is true to scale', async () => {
    const north = Place.parse({ id: 'far', kind: 'town', neutral: 'Far', at: [10, 40.2] });
    const { stage } = await compile({}, [northbank, north]);
    const far = stage?.points.find(({ id }) => id === 'far');
    expect(500 - (far?.y ?? 0)).toBeGreaterThan(219);
    expect(500 - (far?.y ?? 0)).toBeLessThan(225);
  });

  it('moves with the position of a place', async () => {
    const { stage } = await compile({}, [{ ...northbank, at: [10.1, 40] }]);
    expect(stage?.points[0]?.x).toBeGreaterThan(550);
  });

  it('draws roads as one smooth path and knows each name in every naming', async () => {
    const { stage } = await compile();
    expect(stage?.lines[0]?.d).toMatch(/^M500 500c[^A-Z]+$/);
    expect(stage?.names.northbank).toEqual({ neutral: 'Norby/Nordstad', north: 'Nordstad' });
    expect(stage?.naming).toEqual({ together: 'neutral', north: 'north' });
  });

  it('writes degrees at the edges', async () => {
    const { stage } = await compile();
    expect(stage?.cameras.valley?.graticule.map(({ label }) => label)).toEqual([
      '9°30′E',
      '10°E',
      '10°30′E',
      '40°N',
    ]);
  });
});

describe('A line is a claim', () => {
  it.each([
    ['a date', 'from: 2001-01-01, ', 'from'],
    ['a source', 'sources: [A], ', 'sources'],
    ['a word on whether it is schematic', 'schematic: true, ', 'schematic'],
  ])('and fails without %s', async (_, words, key) => {
    const { stage, problems } = await compile({ 'lines.yaml': LINES.replace(words, '') });
    expect(stage).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'map-is-readable', place: { line: 2 } }]);
    expect(problems[0]?.message).toContain(key);
  });

  it('and fails when it ends before it begins', async () => {
    const { problems } = await compile({
      'lines.yaml': LINES.replace('from: 2001-01-01', 'from: 2001-01-01, until: 2000-01-01'),
    });
    expect(problems[0]?.expected).toBe('a date that is not before `from`');
  });
});

describe('A road in stretches', () => {
  const stretch = (part: string, dates: string) =>
    LINES.replace('river-road', `river-road--${part}`).replace('from: 2001-01-01', dates);
  const runs = '- { line: river-road, on: 2001-06-01, over: [lower] }\n';

  it('runs over those that are dated so', async () => {
    const lines = stretch('lower', 'from: 2001-01-01') + stretch('upper', 'until: 2001-05-31');
    expect((await compile({ 'lines.yaml': lines, 'runs.yaml': runs })).problems).toEqual([]);
  });

  it('is found out when a date is mistyped', async () => {
    const lines = stretch('lower', 'from: 2001-01-01') + stretch('upper', 'until: 2011-05-31');
    const { problems } = await compile({ 'lines.yaml': lines, 'runs.yaml': runs });
    expect(problems).toMatchObject([
      { rule: 'map-lines-run-as-dated', found: 'lower, upper', expected: 'lower', place: { line: 1 } },
    ]);
  });
});

describe('Every problem of the map is told at once', () => {
  it('with the place in its file', async () => {
    const { problems } = await compile({
      'lines.yaml': LINES.replace('route-1', 'route-9'),
      'marks.yaml': '- id: Flood\n  at: [10, 40]\n',
    });
    expect(new Set(problems.map(({ place }) => place.path.split('/').pop()))).toEqual(
      new Set(['lines.yaml', 'marks.yaml']),
    );
  });

  it('in the words of all other data: where, what was found, what was meant', async () => {
    const lines = LINES.replace('route-1', 'route-11').replace('schematic:', 'shematic:');
    expect((await compile({ 'lines.yaml': lines })).problems).toMatchObject([
      { message: 'no. 1, `ink` is not as it should be.', found: 'route-11', fix: 'Did you mean `route-1`?' },
      { message: 'no. 1, `schematic` is missing.' },
      { message: 'There is no key `shematic` here.', fix: 'Did you mean `schematic`?' },
    ]);
    const open = await compile({ 'marks.yaml': '- id: flood\n  label: "open\n' });
    expect(open.problems).toMatchObject([{ rule: 'yaml-is-readable', place: { line: 2, column: 10 } }]);
  });

  it('suggests the place that was meant', async () => {
    const { problems } = await compile({ 'cameras.yaml': CAMERAS.replace('[northbank]', '[northbnak]') });
    expect(problems).toMatchObject([
      { found: 'northbnak', expected: expect.stringContaining('did you mean "northbank"?') },
    ]);
  });

  it('finds a name that is placed in a camera which does not exist', async () => {
    const label = '- { id: northbank, sides: { valley: left, vally: above }, wideOnly: [ridge] }\n';
    expect((await compile({ 'labels.yaml': label })).problems).toMatchObject([
      { message: '`sides` names a camera that does not exist.', found: 'vally', place: { line: 1 } },
      { message: '`wideOnly` names a camera that does not exist.', found: 'ridge' },
    ]);
  });

  it('finds a place on the wrong side of a border', async () => {
    const borders = { 'borders/region.yaml': REGION, 'borders/countries.geojson': COUNTRIES };
    const checks = '- { place: northbank, in: westland }\n';
    expect((await compile({ ...borders, 'checks.yaml': checks })).problems).toEqual([]);
    const moved = { ...northbank, at: [10.7, 40] as [number, number] };
    expect((await compile({ ...borders, 'checks.yaml': checks }, [moved])).problems).toMatchObject([
      { found: 'eastland', expected: 'westland', place: { line: 1 } },
    ]);
  });

  it('finds a place too far from the border it should stand at', async () => {
    const borders = { 'borders/region.yaml': REGION, 'borders/countries.geojson': COUNTRIES };
    const checks = '- { place: northbank, borderWithin: 1.5 }\n';
    const { problems } = await compile({ ...borders, 'checks.yaml': checks });
    expect(problems[0]?.found).toMatch(/^42\.\d km from the nearest border$/);
  });
});

describe('Base maps', () => {
  it('are drawn for every camera by day and by night, the border once and the edge of the crop never', async () => {
    const { stage } = await compile({
      'borders/region.yaml': REGION,
      'borders/countries.geojson': COUNTRIES,
    });
    const maps = await baseMaps(dir, { cameras: stage?.cameras ?? {} });
    expect(maps.map(({ name }) => name)).toEqual(['valley.day.svg', 'valley.night.svg']);
    const [day, night] = maps;
    expect(day?.svg).not.toBe(night?.svg);
    expect(day?.svg.match(/stroke-width="8" d="(M[^M"]+)"/g)).toHaveLength(1);
    expect(day?.svg).not.toContain('stroke="#b3c3c8"');
    expect(day?.svg).not.toContain('<text');
  });

  it('come with a small map of the whole when there is a narrower camera', async () => {
    const near = CAMERAS.replace(
      '- { id: valley',
      '- { id: ford, title: The ford, centre: [10, 40], across: 10, places: [], scale: 2, graticule: 5 }\n  - { id: valley',
    );
    const { stage } = await compile({
      'cameras.yaml': near,
      'borders/region.yaml': REGION,
      'borders/countries.geojson': COUNTRIES,
    });
    expect(stage?.cameras.ford?.locator).toBe('bottom-right');
    expect(stage?.cameras.valley?.locator).toBeUndefined();
    const maps = await baseMaps(dir, { cameras: stage?.cameras ?? {} });
    expect(maps.map(({ name }) => name).slice(-2)).toEqual(['locator.day.svg', 'locator.night.svg']);
  });

  it('change when a border moves', async () => {
    const first = await compile({ 'borders/region.yaml': REGION, 'borders/countries.geojson': COUNTRIES });
    const cameras = first.stage?.cameras ?? {};
    const before = await baseMaps(dir, { cameras });
    await compile({ 'borders/countries.geojson': COUNTRIES.replaceAll('10.5', '10.4') });
    expect((await baseMaps(dir, { cameras }))[0]?.svg).not.toBe(before[0]?.svg);
  });

  it('are none without a map', async () => {
    expect(await baseMaps(dir, { cameras: {} })).toEqual([]);
  });
});
