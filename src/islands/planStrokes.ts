/** In which order and direction the stretches of a road are drawn, so that it grows as one line from end to end. */
import { pointsOf } from '../stage/linePieces.ts';

export interface Stroke {
  /** The part of the time in which this stretch is drawn, from 0 to 1. */
  from: number;
  to: number;
  /** The stretch is drawn from where its path ends. */
  isReversed: boolean;
}

/** A stretch of a road on the map. */
export interface MapStretch {
  id: string;
  d: string;
}

interface Stretch {
  id: string;
  start: string;
  end: string;
  length: number;
}

/** Stretches of one road share the words of their id before `--`; those that meet are drawn one after another. */
export function planStrokes(lines: readonly MapStretch[]): Map<string, Stroke> {
  const plan = new Map<string, Stroke>();
  for (const road of new Set(lines.map(({ id }) => roadOf(id)))) {
    const stretches = chain(lines.filter(({ id }) => roadOf(id) === road).map(measure));
    const whole = stretches.reduce((sum, { length }) => sum + length, 0) || 1;
    let drawn = 0;
    for (const { id, length, isReversed } of stretches) {
      plan.set(id, { from: drawn / whole, to: (drawn + length) / whole, isReversed });
      drawn += length;
    }
  }
  return plan;
}

/** Begins at a loose end and goes on wherever another stretch meets; then at the next loose end. */
function chain(stretches: readonly Stretch[]): (Stretch & { isReversed: boolean })[] {
  const left = [...stretches];
  const ordered: (Stretch & { isReversed: boolean })[] = [];
  const isLoose = (place: string) =>
    left.filter(({ start, end }) => start === place || end === place).length === 1;
  let here: string | undefined;
  while (left.length > 0) {
    const next =
      left.find(({ start, end }) => start === here || end === here) ??
      left.find(({ start, end }) => isLoose(start) || isLoose(end)) ??
      left[0];
    if (!next) break;
    const meets = next.start === here || next.end === here;
    const isReversed = meets ? next.start !== here : !isLoose(next.start) && isLoose(next.end);
    here = isReversed ? next.start : next.end;
    ordered.push({ ...next, isReversed });
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}

function measure({ id, d }: MapStretch): Stretch {
  const points = pointsOf(d);
  let length = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [beforeX, beforeY] = points[index - 1] ?? [x, y];
    length += Math.hypot(x - beforeX, y - beforeY);
  }
  // Ends that meet are written alike, but for the dust of adding up.
  const nameOf = (point: [number, number] | undefined) =>
    point?.map((part) => part.toFixed(2)).join(' ') ?? '';
  return { id, start: nameOf(points[0]), end: nameOf(points.at(-1)), length };
}

const roadOf = (id: string) => id.split('--')[0] ?? id;
