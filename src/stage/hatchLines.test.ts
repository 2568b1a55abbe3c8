import { describe, expect, it } from 'vitest';
import { hatchLines } from './hatchLines.ts';

const SQUARE = { x: 100, y: 50, side: 78 };
/** A field in the middle of the window, in map units; ten pixels of the hatch to a unit. */
const FIELD = 'M110 60l20 0 0 20-20 0z';

/** The ends of each line, in map units, the left one first. */
function ends({ d, transform }: ReturnType<typeof hatchLines>) {
  const [x = 0, y = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  const inMap = (across: number, level: number) =>
    [x + (across + level) * Math.SQRT1_2 * scale, y + (level - across) * Math.SQRT1_2 * scale] as const;
  let [across, level] = [0, 0];
  return [...d.matchAll(/m(-?\d+) ?(-?\d+)h(-?\d+)/gi)].map(([, right, down, length]) => {
    across += Number(right);
    level += Number(down);
    const from = across;
    across += Number(length);
    return [inMap(Math.min(from, across), level), inMap(Math.max(from, across), level)] as const;
  });
}

describe('A hatch', () => {
  it('covers the field with lines that rise to the right, and nothing beside it', () => {
    const lines = ends(hatchLines(FIELD, SQUARE));
    expect(lines.length).toBeGreaterThan(15);
    for (const [[x, y], [right, top]] of lines) {
      expect(right - x).toBeCloseTo(y - top, 5);
      for (const [value, from] of [
        [x, 110],
        [right, 110],
        [y, 60],
        [top, 60],
      ] as const) {
        // A pixel of rounding is a tenth of a unit here.
        expect(value).toBeGreaterThan(from - 0.1);
        expect(value).toBeLessThan(from + 20.1);
      }
    }
  });

  it('leaves out a bay of the field', () => {
    const bay = 'M110 60l20 0 0 20-8 0 0-12-4 0 0 12-8 0z';
    const inside = ends(hatchLines(bay, SQUARE)).filter(([[x, y], [right, top]]) => {
      const [middleX, middleY] = [(x + right) / 2, (y + top) / 2];
      return middleX > 118.2 && middleX < 121.8 && middleY > 68.2;
    });
    expect(inside).toEqual([]);
  });

  it('is as dense in every camera, whatever it shows', () => {
    const near = hatchLines(FIELD, { x: 115, y: 65, side: 10 });
    const far = hatchLines(FIELD, { x: 0, y: 0, side: 780 });
    expect(ends(near).length).toBeGreaterThan(ends(far).length);
    expect(ends(far).length).toBeLessThan(5);
  });

  it('ends a little beyond the window, however large the area is', () => {
    const lines = ends(hatchLines('M-9000 -9000l20000 0 0 20000-20000 0z', SQUARE));
    const reach = lines.flat().map(([x]) => x);
    expect(Math.min(...reach)).toBeGreaterThanOrEqual(100 - 39.1);
    expect(Math.max(...reach)).toBeLessThanOrEqual(100 + 78 + 39.1);
  });
});
