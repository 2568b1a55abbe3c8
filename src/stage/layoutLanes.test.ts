import { describe, expect, it } from 'vitest';
import type { LanesFigure } from '../model/figure.ts';
import { crossingDays } from './inventedFigures.ts';
import { layoutLanes } from './layoutLanes.ts';

const same = (text: string) => text;
const layout = (changes: Partial<LanesFigure> = {}) => layoutLanes({ ...crossingDays, ...changes }, same);

describe('The words under a lane', () => {
  it('begin under their stretch, and end there where the axis ends', () => {
    const [first, , last] = layout().lanes[0]?.stretches ?? [];
    expect(first?.note).toMatchObject({ x: first?.x, isFromEnd: false });
    expect(last?.note.isFromEnd).toBe(true);
    expect(last?.note.x).toBeLessThanOrEqual(100);
  });

  it('go a line lower where they would meet others', () => {
    const [lane] = layout({
      lanes: [
        {
          id: 'carts',
          label: 'Carts',
          ink: 'plain',
          stretches: [
            { from: '2002-04-10', mark: 'crossed', label: 'a first cart, with sacks', by: 'the ferryman' },
            { from: '2002-04-12', mark: 'crossed', label: 'a second cart, with none', by: 'the ferryman' },
            { from: '2002-06-12', mark: 'crossed', label: 'a third', by: 'the post' },
          ],
        },
      ],
    }).lanes;
    expect(lane?.stretches.map(({ note }) => note.line)).toEqual([0, 1, 0]);
    expect(lane?.lines).toBe(2);
  });

  it('keep room for the longest form of a name', () => {
    const long = layoutLanes(crossingDays, (text) => text.repeat(4));
    expect(long.lanes[0]?.lines).toBeGreaterThan(layout().lanes[0]?.lines ?? 0);
  });
});

describe('The axis', () => {
  it('names its months, with the year where it begins and at each new year', () => {
    const { ticks } = layout({ axis: { from: '2001-11', to: '2002-02' } });
    expect(ticks.map(({ label }) => label)).toEqual(['Nov 2001', 'Dec', 'Jan 2002', 'Feb']);
    expect(ticks.map(({ short }) => short)).toEqual(['Nov', '', '2002', '']);
  });

  it('names the years alone when it is long', () => {
    const { ticks } = layout({ axis: { from: '2000-11', to: '2002-06' } });
    expect(ticks.map(({ label }) => label)).toEqual(['2001', '2002']);
  });

  it('ends with the last day of its last month', () => {
    const [placed] = layout().lanes[1]?.stretches ?? [];
    expect(placed).toMatchObject({ x: 0, width: 100, isDay: false });
  });
});
