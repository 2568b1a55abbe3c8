/** A road may be named anywhere along it: where its own standpoint has no room, the nearest that has takes its place. */
import { type Arrangement, arrangeLabels, keyOf, type LabelParts } from './arrangeLabels.ts';
import type { Piece } from './placeLabels.ts';

type PointOf = LabelParts['points'][number];

/** How many other standpoints are tried, and how near the edge of the square they may lie, in percent. */
const TRIES = 8;
const MARGIN = 10;

export function arrangeWithRoads(
  parts: Omit<LabelParts, 'roads'>,
  /** The pieces of each road, by the id under which its name switches. */
  roads: ReadonlyMap<string, readonly Piece[]>,
): { points: readonly PointOf[]; whereOf: (key: string) => Arrangement } {
  const all = [...roads.values()].flat();
  let { points } = parts;
  let whereOf = arrangeLabels({ ...parts, roads: all });
  const unplaced = points.filter(
    (point) => point.point.kind === 'road' && point.ink && whereOf(keyOf.point(point)).wide === 'none',
  );
  for (const road of unplaced) {
    for (const standpoint of standpointsOf(road, roads.get(road.nameId) ?? [])) {
      const moved = points.map((each) => (each === road ? { ...each, ...standpoint } : each));
      const tried = arrangeLabels({ ...parts, points: moved, roads: all });
      if (tried(keyOf.point(road)).wide === 'none') continue;
      points = moved;
      whereOf = tried;
      break;
    }
  }
  return { points, whereOf };
}

/** Points of the road in the window, in percent, the nearest to where it would stand first. */
function standpointsOf({ x, y }: { x: number; y: number }, pieces: readonly Piece[]) {
  const isInside = (value: number) => value > MARGIN && value < 100 - MARGIN;
  return pieces
    .map(([, , endX, endY]) => ({ x: Math.round(endX * 1e4) / 100, y: Math.round(endY * 1e4) / 100 }))
    .filter((point) => isInside(point.x) && isInside(point.y))
    .sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
    .slice(0, TRIES);
}
