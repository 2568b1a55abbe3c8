import { describe, expect, it } from 'vitest';
import { describeKey } from './describeKey.ts';
import { inventedStage as data } from './inventedStage.ts';
import { shownLines } from './layoutMap.ts';

const key = (on: string, naming = 'neutral') =>
  describeKey({
    lines: shownLines({ show: ['river-road', 'hill-road'], on }, data),
    areas: [],
    names: data.names,
    naming,
  }).map(({ style, name, rest }) => `${style}: ${name}${rest}`);

describe('The key', () => {
  it('has one entry for each way of drawing a road, named after its course on the date', () => {
    expect(key('2002-08-01')).toEqual(['current: River road with the bridge', 'current: Hill road']);
  });

  it('tells the temporary stretch from the rest', () => {
    expect(key('2002-05-03')).toEqual([
      'current: River road',
      'temporary: River road with the ferry',
      'current: Hill road',
    ]);
  });

  it('names areas after the roads, and says both in fewer words where room is short', () => {
    const entries = describeKey({
      lines: shownLines({ show: ['hill-road'], on: '2002-05-03' }, data),
      areas: data.areas,
      names: data.names,
      naming: 'neutral',
    });
    expect(entries.map(({ style, rest, short }) => [style, rest, short])).toEqual([
      ['current', 'Hill road', 'Hill road'],
      ['hatch', 'flooded, schematic', 'flood'],
    ]);
  });

  it('follows the naming in the name of the road', () => {
    expect(key('2002-08-01', 'north')[0]).toBe('current: Royal road with the bridge');
  });
});
