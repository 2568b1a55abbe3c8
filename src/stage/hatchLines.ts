/**
 * The lines of a hatch, each cut to the area's edge when the picture is made. No clipping and no pattern: those need ids,
 * which a page with many pictures cannot have, and are drawn slowly.
 */

import type { CameraSquare } from './cameraSquare.ts';
import { pointsOf } from './linePieces.ts';

/** The hatch is drawn for a square of so many pixels and grows with it. */
const NOMINAL_SIDE = 780;
/** Pixels from line to line. */
const SPACING = 15;
/** How far the hatch goes beyond the square, in sides: as far as a stage may show. */
const BEYOND = { x: 0.5, y: 0.25 };

export interface Hatch {
  /** Puts the lines into map units, and lets them rise to the right: as they are written they lie level. */
  transform: string;
  d: string;
}

type Point = readonly [number, number];

/** Lines over the inside of a closed ring of straight pieces, written in whole pixels from one to the next. */
export function hatchLines(d: string, { x, y, side }: CameraSquare): Hatch {
  const scale = NOMINAL_SIDE / side;
  const ring = pointsOf(d).map(([px, py]) => turn([(px - x) * scale, (py - y) * scale]));
  const levels = ring.map(([, level]) => level);
  const first = Math.ceil(Math.max(Math.min(...levels), -REACH) / SPACING);
  const last = Math.floor(Math.min(Math.max(...levels), REACH) / SPACING);
  let path = '';
  let pen: Point = [0, 0];
  for (let line = first; line <= last; line++) {
    const level = line * SPACING;
    // There and back: the way from one line to the next is short, and so is its writing.
    const stretches = cutLine(ring, level);
    for (const [from, to] of line % 2 === 0
      ? stretches
      : stretches.reverse().map(([a, b]) => [b, a] as const)) {
      path += `m${from - pen[0]} ${level - pen[1]}h${to - from}`;
      pen = [to, level];
    }
  }
  const perPixel = Math.round(1e6 / scale) / 1e6;
  return {
    transform: `translate(${x} ${y}) scale(${perPixel}) rotate(-45)`,
    d: path.replace(/^m/, 'M').replaceAll(' -', '-'),
  };
}

/** No line of the window lies farther from its corner. */
const REACH = 2 * (1 + BEYOND.x + BEYOND.y) * NOMINAL_SIDE;

/** To where a line that rises to the right lies level. */
const turn = ([x, y]: Point): Point => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2];

/** The stretches of one level line that lie in the ring and in the window. */
function cutLine(ring: readonly Point[], level: number): Point[] {
  const crossings: number[] = [];
  for (const [i, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring.at(i - 1) ?? [bx, by];
    if (ay <= level !== by <= level) crossings.push(ax + ((bx - ax) * (level - ay)) / (by - ay));
  }
  crossings.sort((a, b) => a - b);
  const reach = (part: number) => part * NOMINAL_SIDE * Math.SQRT2;
  const start = Math.max(reach(-BEYOND.x) - level, level - reach(1 + BEYOND.y));
  const end = Math.min(reach(1 + BEYOND.x) - level, level - reach(-BEYOND.y));
  const stretches: Point[] = [];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = Math.round(Math.max(crossings[i] ?? 0, start));
    const to = Math.round(Math.min(crossings[i + 1] ?? 0, end));
    if (to - from > 1) stretches.push([from, to]);
  }
  return stretches;
}
