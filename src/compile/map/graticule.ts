/** Degree lines across a camera's square, and the figures at its top and right edge. */
import type { Camera } from '../../model/stageData.ts';
import type { Projection } from './projection.ts';
import type { Point } from './rings.ts';

/** A camera's square in map units. */
export interface Square {
  x: number;
  y: number;
  side: number;
}

interface DegreeLine {
  label: string;
  edge: 'top' | 'right';
  points: Point[];
}

const POINTS_PER_LINE = 24;

/** Every line of a round number of minutes within `reach` degrees of a centre. */
export function degreeLines(
  projection: Projection,
  { centre, minutes, reach }: { centre: Point; minutes: number; reach: number },
): DegreeLine[] {
  const steps = (middle: number) => {
    const first = Math.ceil(((middle - reach) * 60) / minutes);
    const last = Math.floor(((middle + reach) * 60) / minutes);
    return Array.from({ length: last - first + 1 }, (_, i) => ((first + i) * minutes) / 60);
  };
  const along = (middle: number) =>
    Array.from({ length: POINTS_PER_LINE + 1 }, (_, i) => middle - reach + (2 * reach * i) / POINTS_PER_LINE);
  const [lonMiddle, latMiddle] = centre;
  const meridians = steps(lonMiddle).map(
    (lon): DegreeLine => ({
      label: formatDegrees(lon, ['E', 'W']),
      edge: 'top',
      points: along(latMiddle).map((lat) => projection.project([lon, lat])),
    }),
  );
  const parallels = steps(latMiddle).map(
    (lat): DegreeLine => ({
      label: formatDegrees(lat, ['N', 'S']),
      edge: 'right',
      points: along(lonMiddle).map((lon) => projection.project([lon, lat])),
    }),
  );
  return [...meridians, ...parallels];
}

/** `46°30′E`, and `47°E` for a whole degree. */
export function formatDegrees(value: number, [positive, negative]: [string, string]): string {
  const minutes = Math.round(Math.abs(value) * 60);
  const rest = minutes % 60;
  const hemisphere = value < 0 ? negative : positive;
  return `${Math.floor(minutes / 60)}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}${hemisphere}`;
}

/** The figures of the lines that meet the square's top or right edge. */
export function graticuleFigures(lines: readonly DegreeLine[], square: Square): Camera['graticule'] {
  return lines.flatMap(({ label, edge, points }) => {
    const at = edge === 'top' ? crossing(points, 1, square.y) : crossing(points, 0, square.x + square.side);
    if (at === undefined) return [];
    const fraction = (at - (edge === 'top' ? square.x : square.y)) / square.side;
    return fraction < 0.02 || fraction > 0.98 ? [] : [{ label, edge, at: Math.round(fraction * 1e4) / 1e4 }];
  });
}

/** Where a line crosses a level of one coordinate: the other coordinate there. */
function crossing(points: readonly Point[], axis: 0 | 1, level: number): number | undefined {
  const other = axis === 0 ? 1 : 0;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    if (a[axis] <= level === b[axis] <= level) continue;
    return a[other] + ((b[other] - a[other]) * (level - a[axis])) / (b[axis] - a[axis]);
  }
  return undefined;
}
