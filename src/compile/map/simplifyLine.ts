import { distanceToSegment, type Point } from './rings.ts';

/**
 * Drops the points of a line that a reader would not miss (Douglas and Peucker).
 * The tolerance may differ from place to place, so that one stretch keeps all its detail.
 */
export function simplifyLine(line: readonly Point[], toleranceAt: (point: Point) => number): Point[] {
  const isKept = new Array<boolean>(line.length).fill(false);
  isKept[0] = true;
  isKept[line.length - 1] = true;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const farthest = farthestBetween(line, from, to, toleranceAt);
    if (farthest === undefined) continue;
    isKept[farthest] = true;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => isKept[index]);
}

function farthestBetween(
  line: readonly Point[],
  from: number,
  to: number,
  toleranceAt: (point: Point) => number,
): number | undefined {
  let worst = 1;
  let found: number | undefined;
  for (let i = from + 1; i < to; i++) {
    const point = line[i] as Point;
    const excess = distanceToSegment(point, line[from] as Point, line[to] as Point) / toleranceAt(point);
    if (excess > worst) {
      worst = excess;
      found = i;
    }
  }
  return found;
}
