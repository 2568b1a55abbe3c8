/**
 * The lines of a hatch, each cut to the area's edge when the picture is made. No clipping and no pattern: those need ids,
 * which a page with many pictures cannot have, and are drawn slowly.
 */
import type { CameraSquare } from './stageParts.ts';

/** The hatch is drawn for a square of so many pixels and grows with it. */
const NOMINAL_SIDE = 780;
/** Pixels from line to line along the edge of the window. Half as many where the finer lines are drawn too. */
const SPACING = 28;
/** How far the hatch goes beyond the square, in sides: as far as a stage may show. */
const BEYOND = { x: 0.5, y: 0.25 };

export interface Hatch {
  /** Puts the lines, written in whole pixels, into map units. */
  transform: string;
  /** Lines at the full spacing, and those between them for a large stage. */
  coarse: string;
  fine: string;
}

type Point = [number, number];

/** Lines that rise to the right over the inside of a closed ring of straight pieces. */
export function hatchLines(d: string, { x, y, side }: CameraSquare): Hatch {
  const scale = NOMINAL_SIDE / side;
  const ring = readRing(d).map(([px, py]): Point => [(px - x) * scale, (py - y) * scale]);
  const draw = (offset: number) =>
    levels(offset)
      .map((level) => cutLine(ring, level))
      .join('');
  return {
    transform: `translate(${x} ${y}) scale(${Math.round(1e6 / scale) / 1e6})`,
    coarse: draw(0),
    fine: draw(SPACING / 2),
  };
}

/** The points of a path of straight relative pieces, as areas are written. */
export function readRing(d: string): Point[] {
  const numbers = (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  const ring: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    ring.push([beforeX + (numbers[i] ?? 0), beforeY + (numbers[i + 1] ?? 0)]);
  }
  return ring;
}

/** The sums of x and y of the lines that cross the window and what may show beyond it. */
function levels(offset: number): number[] {
  const from = -(BEYOND.x + BEYOND.y) * NOMINAL_SIDE;
  const to = (2 + BEYOND.x + BEYOND.y) * NOMINAL_SIDE;
  const first = Math.ceil((from - offset) / SPACING);
  const count = Math.floor((to - offset) / SPACING) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * SPACING + offset);
}

/** The stretches of one line that lie in the ring, each from its lower left end up. */
function cutLine(ring: readonly Point[], level: number): string {
  const crossings: number[] = [];
  for (const [i, b] of ring.entries()) {
    const a = ring.at(i - 1) ?? b;
    const [sumA, sumB] = [a[0] + a[1], b[0] + b[1]];
    if (sumA <= level === sumB <= level) continue;
    crossings.push(a[0] + ((b[0] - a[0]) * (level - sumA)) / (sumB - sumA));
  }
  crossings.sort((a, b) => a - b);
  const [left, right] = [-BEYOND.x * NOMINAL_SIDE, (1 + BEYOND.x) * NOMINAL_SIDE];
  const [top, bottom] = [-BEYOND.y * NOMINAL_SIDE, (1 + BEYOND.y) * NOMINAL_SIDE];
  let path = '';
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = Math.round(Math.max(crossings[i] ?? 0, left, level - bottom));
    const to = Math.round(Math.min(crossings[i + 1] ?? 0, right, level - top));
    if (to - from > 1) path += `M${from} ${level - from}l${to - from}-${to - from}`;
  }
  return path;
}
