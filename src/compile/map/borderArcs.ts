/**
 * Cuts the outlines of neighbouring countries into arcs that both share, so that a border is simplified once,
 * the same for both sides, and drawn once.
 */
import type { Point, Polygon } from './rings.ts';

export interface Country {
  id: string;
  polygons: Polygon[];
}

/** A stretch of outline between two junctions, with the countries on its sides. */
export interface Arc {
  points: Point[];
  countries: string[];
}

/** Each point is asked for its key several times, and writing out its numbers takes longer than all the rest. */
const keys = new WeakMap<Point, string>();

function keyOf(point: Point): string {
  const known = keys.get(point);
  if (known !== undefined) return known;
  const key = point.join(' ');
  keys.set(point, key);
  return key;
}

/** The points where outlines meet or part: those without exactly two neighbours. */
function findJunctions(rings: readonly Point[][]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    const around = ring.slice(0, -1).map(keyOf);
    for (const [index, key] of around.entries()) {
      const set = neighbours.get(key) ?? new Set();
      set.add(around.at(index - 1) as string).add(around[(index + 1) % around.length] as string);
      neighbours.set(key, set);
    }
  }
  return new Set([...neighbours].filter(([, set]) => set.size !== 2).map(([key]) => key));
}

/** Begins a closed ring at a junction, or else at its smallest point, so that both sides cut it alike. */
function beginAtJunction(ring: readonly Point[], junctions: ReadonlySet<string>): Point[] {
  const open = ring.slice(0, -1) as Point[];
  let start = open.findIndex((point) => junctions.has(keyOf(point)));
  if (start < 0) {
    start = open.reduce((best, point, i) => (keyOf(point) < keyOf(open[best] as Point) ? i : best), 0);
  }
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, turned[0] as Point];
}

/** Cuts one ring at its junctions; a ring without any is cut once more in its middle, so that it cannot vanish. */
export function cutRing(ring: readonly Point[], junctions: ReadonlySet<string>): Point[][] {
  const turned = beginAtJunction(ring, junctions);
  const arcs: Point[][] = [];
  let arc: Point[] = [];
  for (const point of turned) {
    arc.push(point);
    if (arc.length > 1 && junctions.has(keyOf(point))) {
      arcs.push(arc);
      arc = [point];
    }
  }
  if (arc.length > 1) arcs.push(arc);
  return arcs.flatMap((each) => (arcs.length === 1 ? cutAtFarthest(each) : [each]));
}

function cutAtFarthest(ring: Point[]): Point[][] {
  const [x, y] = ring[0] as Point;
  const distance = (point: Point) => Math.hypot(point[0] - x, point[1] - y);
  const middle = ring.reduce(
    (best, point, i) => (distance(point) > distance(ring[best] as Point) ? i : best),
    0,
  );
  return middle === 0 ? [ring] : [ring.slice(0, middle + 1), ring.slice(middle)];
}

/** The same arc whichever way it is run through. */
function canonical(arc: readonly Point[]): { key: string; isReversed: boolean } {
  const forwards = `${arc.slice(0, 2).map(keyOf).join()}|${arc.slice(-2).map(keyOf).join()}|${arc.length}`;
  const back = [...arc].reverse();
  const backwards = `${back.slice(0, 2).map(keyOf).join()}|${back.slice(-2).map(keyOf).join()}|${arc.length}`;
  return forwards <= backwards ? { key: forwards, isReversed: false } : { key: backwards, isReversed: true };
}

/** All arcs of all countries, each once. */
export function cutIntoArcs(countries: readonly Country[]): Arc[] {
  return [...arcsByKey(countries, junctionsOf(countries)).values()];
}

function arcsByKey(countries: readonly Country[], junctions: ReadonlySet<string>): Map<string, Arc> {
  const arcs = new Map<string, Arc>();
  for (const country of countries) {
    for (const points of country.polygons.flat().flatMap((ring) => cutRing(ring, junctions))) {
      const { key } = canonical(points);
      const known = arcs.get(key);
      if (known === undefined) arcs.set(key, { points, countries: [country.id] });
      else if (!known.countries.includes(country.id)) known.countries.push(country.id);
    }
  }
  return arcs;
}

function junctionsOf(countries: readonly Country[]): Set<string> {
  return findJunctions(countries.flatMap((country) => country.polygons.flat()));
}

/** The same countries with each arc replaced by a shorter one; neighbours go on sharing their points. */
export function replaceArcs(
  countries: readonly Country[],
  shorten: (arc: Point[], sides: readonly string[]) => Point[],
): Country[] {
  const junctions = junctionsOf(countries);
  const arcs = arcsByKey(countries, junctions);
  const done = new Map<string, Point[]>();
  const shortened = (arc: Point[]): Point[] => {
    const { key, isReversed } = canonical(arc);
    const ordered = isReversed ? [...arc].reverse() : arc;
    const short = done.get(key) ?? shorten(ordered, arcs.get(key)?.countries ?? []);
    done.set(key, short);
    return isReversed ? [...short].reverse() : short;
  };
  const rebuild = (ring: Point[]): Point[] =>
    cutRing(ring, junctions).flatMap((arc, index) => shortened(arc).slice(index === 0 ? 0 : 1));
  return countries.map(({ id, polygons }) => ({ id, polygons: polygons.map((rings) => rings.map(rebuild)) }));
}
