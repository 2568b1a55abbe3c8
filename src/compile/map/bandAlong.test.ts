import { describe, expect, it } from 'vitest';
import { bandAlong } from './bandAlong.ts';
import { isInPolygons, type Point, type Polygon, ringArea } from './rings.ts';

const STRAIGHT: Point[] = [
  [0, 0],
  [50, 0],
  [100, 0],
];
const areaOf = (rings: Point[][]) => rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
const covers = (rings: Point[][], point: Point) => isInPolygons(point, [rings]);

describe('The band along a line', () => {
  it('is as wide as it is said to be, and ends straight across where the line ends', () => {
    const rings = bandAlong(STRAIGHT, { reach: 10 });
    expect(rings).toHaveLength(1);
    expect(areaOf(rings)).toBeCloseTo(2000, -2);
    expect(covers(rings, [50, 9.7])).toBe(true);
    expect(covers(rings, [50, 10.3])).toBe(false);
    expect(covers(rings, [-0.5, 0])).toBe(false);
    expect(covers(rings, [100.5, 5])).toBe(false);
  });

  it('does not cross itself in a bend sharper than it is wide', () => {
    const rings = bandAlong(
      [
        [0, 0],
        [40, 0],
        [44, 3],
        [40, 6],
        [0, 6],
      ],
      { reach: 10 },
    );
    expect(rings).toHaveLength(1);
    expect(covers(rings, [30, 3])).toBe(true);
    expect(covers(rings, [53, 3])).toBe(true);
  });

  it('stays on its country’s land, in as many pieces as the border leaves', () => {
    const land: Polygon[] = [
      [
        [
          [-50, -50],
          [30, -50],
          [30, 50],
          [-50, 50],
          [-50, -50],
        ],
      ],
      [
        [
          [70, -50],
          [150, -50],
          [150, 50],
          [70, 50],
          [70, -50],
        ],
      ],
    ];
    const rings = bandAlong(STRAIGHT, { reach: 10, land });
    expect(rings).toHaveLength(2);
    expect(covers(rings, [29.5, 5])).toBe(true);
    expect(covers(rings, [30.5, 5])).toBe(false);
    expect(covers(rings, [50, 0])).toBe(false);
    expect(areaOf(rings)).toBeCloseTo(1200, -2);
  });
});
