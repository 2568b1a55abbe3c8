/** Plane geometry of closed rings, in whatever units they come: clipping to a box, area, containment. */

export type Point = [number, number];

/** Left, bottom, right, top (or west, south, east, north). */
export type Box = [number, number, number, number];

/** A polygon as GeoJSON has it: the outer ring, then its holes; every ring ends where it begins. */
export type Polygon = Point[][];

interface Edge {
  isInside: (point: Point) => boolean;
  cross: (a: Point, b: Point) => Point;
}

function edgesOf([left, bottom, right, top]: Box): Edge[] {
  const atX =
    (x: number) =>
    (a: Point, b: Point): Point => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
  const atY =
    (y: number) =>
    (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
  return [
    { isInside: (p) => p[0] >= left, cross: atX(left) },
    { isInside: (p) => p[0] <= right, cross: atX(right) },
    { isInside: (p) => p[1] >= bottom, cross: atY(bottom) },
    { isInside: (p) => p[1] <= top, cross: atY(top) },
  ];
}

/** The part of a ring inside a box (Sutherland and Hodgman); parts that fall apart stay joined along the edge of the box. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  let points = ring.slice(0, -1) as Point[];
  for (const edge of edgesOf(box)) {
    const kept: Point[] = [];
    for (const [index, point] of points.entries()) {
      const before = points.at(index - 1) as Point;
      if (edge.isInside(point) !== edge.isInside(before)) kept.push(edge.cross(before, point));
      if (edge.isInside(point)) kept.push(point);
    }
    points = kept;
  }
  const [first] = points;
  return first === undefined || points.length < 3 ? [] : [...points, first];
}

/** Signed area (shoelace); positive when the ring runs anticlockwise with y upwards. */
export function ringArea(ring: readonly Point[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Point;
    const [bx, by] = ring[i] as Point;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

function isInRing([x, y]: Point, ring: readonly Point[]): boolean {
  let isInside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Point;
    const [bx, by] = ring[i] as Point;
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isInside = !isInside;
  }
  return isInside;
}

/** Whether a point lies on one of the polygons, holes left out. */
export function isInPolygons(point: Point, polygons: readonly Polygon[]): boolean {
  return polygons.some((rings) => rings.reduce((inside, ring) => inside !== isInRing(point, ring), false));
}

/** Shortest distance from a point to a line of points, both in the same units. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    nearest = Math.min(nearest, distanceToSegment(point, line[i - 1] as Point, line[i] as Point));
  }
  return nearest;
}

export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / lengthSquared;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
