/**
 * The land within reach of a line, on one country's side of its borders. It is traced where a field of distances is
 * nought: such a trace cannot cross itself, whatever the bends of the line and the border.
 */
import { curveCatmullRom, line } from 'd3-shape';
import { distanceToSegment, type Point, type Polygon } from './rings.ts';

interface BandOptions {
  /** From the line to the band's edge, in the units of the points. */
  reach: number;
  /** The country's land; everything when absent. */
  land?: readonly Polygon[] | undefined;
}

/** Steps of the field to one reach. The edge is drawn between them, so it strays by far less than a step. */
const STEPS = 16;
/** Straight pieces for each stretch of the curve. */
const PIECES = 5;

interface Field {
  left: number;
  top: number;
  step: number;
  columns: number;
  /** Row by row: negative inside the band. */
  values: number[];
}

/** Closed rings: the outer edge, and one for each piece that a border cuts off. */
export function bandAlong(points: readonly Point[], { reach, land }: BandOptions): Point[][] {
  const axis = bend(points);
  const step = reach / STEPS;
  const margin = reach + 2 * step;
  const left = Math.min(...axis.map(([x]) => x)) - margin;
  const top = Math.min(...axis.map(([, y]) => y)) - margin;
  const columns = Math.ceil((Math.max(...axis.map(([x]) => x)) + margin - left) / step) + 1;
  const rows = Math.ceil((Math.max(...axis.map(([, y]) => y)) + margin - top) / step) + 1;
  const borders = (land ?? []).flat().flatMap((ring) => near(ring, { left, top, step, columns, rows }));
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    const y = top + row * step;
    const crossings = crossingsAt(y, land ?? []);
    for (let column = 0; column < columns; column++) {
      const point: Point = [left + column * step, y];
      const fromAxis = distanceToBand(point, axis, reach);
      values.push(
        fromAxis > 2 * step || !land ? fromAxis : Math.max(fromAxis, depth(point, crossings, borders)),
      );
    }
  }
  return traceRings({ left, top, step, columns, values });
}

/** How far outside the band a point lies; negative inside. The band ends straight across where the line ends. */
function distanceToBand([x, y]: Point, axis: readonly Point[], reach: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let beyond = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < axis.length; i++) {
    const [ax, ay] = axis[i - 1] as Point;
    const [bx, by] = axis[i] as Point;
    const [dx, dy] = [bx - ax, by - ay];
    const lengthSquared = dx * dx + dy * dy || 1;
    const along = ((x - ax) * dx + (y - ay) * dy) / lengthSquared;
    const t = Math.max(0, Math.min(1, along));
    const [ex, ey] = [x - ax - t * dx, y - ay - t * dy];
    const squared = ex * ex + ey * ey;
    if (squared >= nearest) continue;
    nearest = squared;
    const length = Math.sqrt(lengthSquared);
    beyond = Math.max(
      i === 1 ? -along * length : Number.NEGATIVE_INFINITY,
      i === axis.length - 1 ? (along - 1) * length : Number.NEGATIVE_INFINITY,
    );
  }
  return Math.max(Math.sqrt(nearest) - reach, beyond);
}

/** The line as it is drawn: a curve through its points, in short straight pieces. */
function bend(points: readonly Point[]): Point[] {
  const path = line<Point>().curve(curveCatmullRom.alpha(0.5)).digits(3)(points as Point[]) ?? '';
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const pairs = numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as Point] : []));
  if (!path.includes('C')) return pairs;
  const bent: Point[] = [pairs[0] ?? [0, 0]];
  for (let i = 3; i < pairs.length; i += 3) {
    const curve = [pairs[i - 3], pairs[i - 2], pairs[i - 1], pairs[i]] as [Point, Point, Point, Point];
    for (let piece = 1; piece <= PIECES; piece++) bent.push(pointOnCurve(curve, piece / PIECES));
  }
  return bent;
}

function pointOnCurve([a, b, c, d]: [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const weigh = (i: 0 | 1) =>
    s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [weigh(0), weigh(1)];
}

/** The stretches of a ring that come into the field; a far border cannot be the nearest to a point inside. */
function near(
  ring: readonly Point[],
  { left, top, step, columns, rows }: Omit<Field, 'values'> & { rows: number },
): [Point, Point][] {
  const right = left + columns * step;
  const bottom = top + rows * step;
  return ring.slice(1).flatMap((b, i): [Point, Point][] => {
    const a = ring[i] as Point;
    const isNear =
      Math.max(a[0], b[0]) > left &&
      Math.min(a[0], b[0]) < right &&
      Math.max(a[1], b[1]) > top &&
      Math.min(a[1], b[1]) < bottom;
    return isNear ? [[a, b]] : [];
  });
}

/** Where a level line crosses the outlines, from left to right. */
function crossingsAt(y: number, land: readonly Polygon[]): number[] {
  const found: number[] = [];
  for (const ring of land.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Point;
      const [bx, by] = ring[i] as Point;
      if (ay > y !== by > y) found.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
  }
  return found.sort((a, b) => a - b);
}

/** Distance to the border: negative on the country's land, positive beyond. */
function depth(point: Point, crossings: readonly number[], borders: readonly [Point, Point][]): number {
  const isInside = crossings.filter((x) => x < point[0]).length % 2 === 1;
  let distance = Number.MAX_VALUE;
  for (const [a, b] of borders) distance = Math.min(distance, distanceToSegment(point, a, b));
  return isInside ? -distance : distance;
}

/** Marching squares: joins the crossings of every cell's sides into closed rings. */
function traceRings({ left, top, step, columns, values }: Field): Point[][] {
  const next = new Map<string, { point: Point; to: string }>();
  const valueAt = (column: number, row: number) => values[row * columns + column] ?? 1;
  const rows = values.length / columns;
  const between = (a: readonly [number, number], b: readonly [number, number]): [string, Point] => {
    const [va, vb] = [valueAt(...a), valueAt(...b)];
    const t = va / (va - vb);
    const column = a[0] + (b[0] - a[0]) * t;
    const row = a[1] + (b[1] - a[1]) * t;
    const key = [a, b].map((corner) => corner.join()).sort();
    return [key.join(' '), [left + column * step, top + row * step]];
  };
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const;
      const sides = corners.map((corner, i) => [corner, corners[(i + 1) % 4] ?? corner] as const);
      const isIn = (corner: readonly [number, number]) => valueAt(...corner) < 0;
      const outs = sides.filter(([a, b]) => isIn(a) && !isIn(b));
      const ins = sides.filter(([a, b]) => !isIn(a) && isIn(b));
      for (const [i, out] of outs.entries()) {
        const [to] = between(...(ins[i] as (typeof sides)[number]));
        const [from, point] = between(...out);
        next.set(from, { point, to });
      }
    }
  }
  return joinRings(next);
}

function joinRings(next: Map<string, { point: Point; to: string }>): Point[][] {
  const rings: Point[][] = [];
  for (let start = next.keys().next().value; start !== undefined; start = next.keys().next().value) {
    const ring: Point[] = [];
    for (let key: string | undefined = start; key !== undefined; ) {
      const here: { point: Point; to: string } | undefined = next.get(key);
      if (!here) break;
      next.delete(key);
      ring.push(here.point);
      key = here.to;
    }
    const [first] = ring;
    if (first && ring.length > 3) rings.push([...ring, first]);
  }
  return rings;
}
