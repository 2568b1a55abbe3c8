import { curveCatmullRom, line } from 'd3-shape';
import type { Point } from './rings.ts';

const smooth = line<Point>().curve(curveCatmullRom.alpha(0.5)).digits(2);

/** A curve through all the points, as an SVG path: our few points are known, the bends between them are not. */
export function smoothPath(points: readonly Point[]): string {
  return smooth(points as Point[]) ?? '';
}

/** Straight from point to point, in steps relative to the last: the shortest writing of a border. */
export function straightPath(
  points: readonly Point[],
  { decimals, isClosed }: { decimals: number; isClosed: boolean },
): string {
  const factor = 10 ** decimals;
  const units = points.map(([x, y]): Point => [Math.round(x * factor), Math.round(y * factor)]);
  const [first] = units;
  if (first === undefined) return '';
  let path = `M${first[0] / factor} ${first[1] / factor}l`;
  let before = first;
  for (const unit of units.slice(1)) {
    const [dx, dy] = [unit[0] - before[0], unit[1] - before[1]];
    if (dx === 0 && dy === 0) continue;
    path += `${path.endsWith('l') || dx < 0 ? '' : ' '}${shortNumber(dx / factor)}${dy < 0 ? '' : ' '}${shortNumber(dy / factor)}`;
    before = unit;
  }
  return path.endsWith('l') ? '' : isClosed ? `${path}z` : path;
}

/** `.5` for `0.5`; rounding of sums is cut off. */
function shortNumber(value: number): string {
  return String(Number(value.toFixed(3))).replace(/^(-?)0\./, '$1.');
}
