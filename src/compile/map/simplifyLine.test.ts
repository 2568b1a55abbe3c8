import { describe, expect, it } from 'vitest';
import { type Country, cutIntoArcs, replaceArcs } from './borderArcs.ts';
import { clipRing, distanceToLine, isInPolygons, type Point, ringArea } from './rings.ts';
import { simplifyLine } from './simplifyLine.ts';

const square = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe('Simplifying a line', () => {
  const wavy: Point[] = [
    [0, 0],
    [1, 0.1],
    [2, 1],
    [3, 0.1],
    [4, 0],
  ];

  it('drops points within the tolerance and keeps those beyond it', () => {
    expect(simplifyLine(wavy, () => 0.5)).toEqual([wavy[0], wavy[2], wavy[4]]);
  });

  it('keeps every point where no straying is allowed', () => {
    expect(simplifyLine(wavy, () => 1e-9)).toEqual(wavy);
  });

  it('may allow more in one place than in another', () => {
    expect(simplifyLine(wavy, ([x]) => (x < 2 ? 1e-9 : 10))).toEqual([wavy[0], wavy[1], wavy[4]]);
  });
});

describe('Two countries with one border', () => {
  const border: Point[] = [
    [10, 0],
    [10.2, 3],
    [9.8, 6],
    [10, 10],
  ];
  const west: Country = { id: 'westland', polygons: [[[[0, 0], ...border, [0, 10], [0, 0]]]] };
  const east: Country = {
    id: 'eastland',
    polygons: [[[[20, 10], ...[...border].reverse(), [20, 0], [20, 10]]]],
  };

  it('share one arc, which belongs to both', () => {
    const shared = cutIntoArcs([west, east]).filter(({ countries }) => countries.length === 2);
    expect(shared).toHaveLength(1);
    expect(shared[0]?.points).toHaveLength(border.length);
  });

  it('still share it when it is simplified', () => {
    const short = replaceArcs([west, east], (arc) => simplifyLine(arc, () => 1));
    expect(short[0]?.polygons[0]?.[0]).toHaveLength(5);
    expect(cutIntoArcs(short).filter(({ countries }) => countries.length === 2)).toHaveLength(1);
  });
});

describe('Rings', () => {
  it('are clipped to a box', () => {
    expect(Math.abs(ringArea(clipRing(square(0, 0, 10), [5, 5, 20, 20])))).toBe(25);
    expect(clipRing(square(0, 0, 1), [5, 5, 20, 20])).toEqual([]);
  });

  it('hold the points within them, holes left out', () => {
    const land = [[square(0, 0, 10), square(4, 4, 2)]];
    expect(isInPolygons([1, 1], land)).toBe(true);
    expect(isInPolygons([5, 5], land)).toBe(false);
    expect(isInPolygons([11, 5], land)).toBe(false);
  });

  it('know how far a point is from a line', () => {
    expect(distanceToLine([5, 3], square(0, 0, 10))).toBe(3);
  });
});
