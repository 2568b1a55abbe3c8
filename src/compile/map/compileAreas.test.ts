import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COUNTRIES, compileIn, REGION } from './inventedMap.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'valley-'));
});
afterEach(() => rm(dir, { recursive: true }));

const compile = (files: Record<string, string>) => compileIn(dir, files);

describe('An area is a claim', () => {
  it('and fails without a date', async () => {
    const area = '- { id: flood, label: The flood, sources: [A], at: [[10, 40], [10.1, 40], [10, 40.1]] }\n';
    const { problems } = await compile({ 'areas.yaml': area });
    expect(problems).toMatchObject([{ rule: 'map-is-readable', expected: 'a date: from, until or both' }]);
    const dated = area.replace('label:', 'from: 2001-05, label:');
    expect((await compile({ 'areas.yaml': dated })).problems).toEqual([]);
  });
});

describe('Areas, marks and the words on them', () => {
  const area = (rest: string) => `- { id: flood, label: Flood, sources: [A], from: 2001-05, ${rest} }\n`;
  const triangle = '[[9.9, 39.9], [10.1, 39.9], [10, 40.1]]';

  it('draw an area as a ring, and a band on both sides of its line', async () => {
    const ring = await compile({ 'areas.yaml': area(`style: hatch, at: ${triangle}`) });
    expect(ring.stage?.areas[0]).toMatchObject({
      id: 'flood',
      style: 'hatch',
      d: expect.stringMatching(/z$/),
    });
    const line = 'at: [[9.9, 40], [10.1, 40]]';
    const band = await compile({
      'areas.yaml': area(`style: band, width: 5, within: westland, ${line}`),
      'borders/region.yaml': REGION,
      'borders/countries.geojson': COUNTRIES,
    });
    const height = (band.stage?.areas[0]?.d.match(/-?[\d.]+/g) ?? []).length;
    expect(height).toBeGreaterThan(8);
  });

  it('fail where a band has no width, or lies in no country of the map', async () => {
    const line = 'at: [[9.9, 40], [10.1, 40]]';
    expect((await compile({ 'areas.yaml': area(`style: band, ${line}`) })).problems).toMatchObject([
      { rule: 'map-is-readable', expected: '`width` and `within` for a band, and for nothing else' },
    ]);
    const lost = await compile({
      'areas.yaml': area(`style: band, width: 5, within: westlnad, ${line}`),
      'borders/region.yaml': REGION,
      'borders/countries.geojson': COUNTRIES,
    });
    expect(lost.problems).toMatchObject([{ found: 'westlnad', expected: 'one of westland, eastland' }]);
  });

  it('fail where words are put into a camera that does not exist', async () => {
    const caption = 'caption: { lines: [Flood], at: { vally: [10, 40] } }';
    expect((await compile({ 'areas.yaml': area(`${caption}, at: ${triangle}`) })).problems).toMatchObject([
      { found: 'vally', place: { line: 1 } },
    ]);
  });

  it('place a mark where the place stands whose name it bears', async () => {
    const mark =
      '- { id: gate, place: northbank, label: gate, dated: in May, from: 2001-05, sources: [A] }\n';
    const { stage } = await compile({ 'marks.yaml': mark });
    expect(stage?.marks[0]).toMatchObject({ nameId: 'northbank', label: 'gate', x: 500, y: 500 });
    const lost = await compile({ 'marks.yaml': mark.replace('northbank', 'northbnak') });
    expect(lost.problems).toMatchObject([{ rule: 'map-names-have-places', found: 'northbnak' }]);
  });

  it('fail for a mark without a position or without words', async () => {
    const mark = (rest: string) =>
      compile({ 'marks.yaml': `- { id: gate, dated: in May, from: 2001-05, sources: [A], ${rest} }\n` });
    expect((await mark('label: Gate')).problems[0]?.expected).toBe('a position, or a `place` that has one');
    expect((await mark('at: [10, 40]')).problems[0]?.expected).toBe(
      'words, or a `place` whose name stands for them',
    );
  });
});
