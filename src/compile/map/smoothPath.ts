import { curveCatmullRom, line } from 'd3-shape';
import type { Point } from './rings.ts';

const smooth = line<Point>().curve(curveCatmullRom.alpha(0.5)).digits(4);

/** A curve through all the points, as an SVG path: our few points are known, the bends between them are not. */
export function smoothPath(points: readonly Point[], decimals = 2): string {
  const path = smooth(points as Point[]) ?? '';
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const pairs = numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as Point] : []));
  return path.includes('C')
    ? curvedPath(pairs, decimals)
    : straightPath(pairs, { decimals, isClosed: false });
}

/** The same curve in steps relative to the last known point: a third shorter. */
function curvedPath(points: readonly Point[], decimals: number): string {
  const factor = 10 ** decimals;
  const units = points.map(([x, y]): Point => [Math.round(x * factor), Math.round(y * factor)]);
  const [first = [0, 0]] = units;
  let path = `M${first[0] / factor} ${first[1] / factor}c`;
  for (const [i, [x, y]] of units.entries()) {
    if (i === 0) continue;
    // Both bends and the end are told from where the piece begins.
    const [fromX, fromY] = units[i - 1 - ((i - 1) % 3)] ?? first;
    path += separated(path, (x - fromX) / factor) + separated(' ', (y - fromY) / factor, true);
  }
  return path;
}

/** A number after what stands before it: only two that would run together are kept apart. */
function separated(before: string, value: number, isSecond = false): string {
  const text = shortNumber(value);
  return (isSecond || !before.endsWith('c')) && !text.startsWith('-') ? ` ${text}` : text;
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
