/** Holds the map to `checks.yaml`: a village on the wrong side of a border is an error of fact, not of drawing. */
import type { Problem } from '../../model/problem.ts';
import type { MapPoint } from '../../model/stageData.ts';
import type { CheckEntry } from './mapFiles.ts';
import type { Projection } from './projection.ts';
import type { MapFiles, PlaceInMap } from './readMapFiles.ts';
import { distanceToLine, isInPolygons, type Point, type Polygon } from './rings.ts';

interface Surveyed {
  files: MapFiles;
  /** Country id to its land in map units. */
  countries: ReadonlyMap<string, Polygon[]>;
  points: readonly MapPoint[];
  projection: Projection;
  placeIn: PlaceInMap;
}

export function checkPlaces({ files, countries, points, projection, placeIn }: Surveyed): Problem[] {
  return files.checks.flatMap((check, index) => {
    const place = placeIn('checks.yaml', index, 'place');
    const found = points.filter(({ id }) => id === check.place || id.startsWith(`${check.place}--`));
    if (found.length === 0) {
      return [
        problemOf({
          place,
          message: 'A check names a place that is not on the map.',
          found: check.place,
          expected: 'a place with a position',
        }),
      ];
    }
    return found.flatMap(({ id, x, y }) => {
      const broken = judge(check, [x, y], { countries, unitsPerKm: projection.unitsPerKm });
      return broken === undefined
        ? []
        : [problemOf({ place, message: `"${id}" does not lie where it must.`, ...broken })];
    });
  });
}

function judge(
  { in: wanted, borderWithin }: CheckEntry,
  point: Point,
  { countries, unitsPerKm }: { countries: ReadonlyMap<string, Polygon[]>; unitsPerKm: number },
): { found: string; expected: string } | undefined {
  if (wanted !== undefined) {
    const country = [...countries].find(([, polygons]) => isInPolygons(point, polygons))?.[0];
    if (country !== wanted) return { found: country ?? 'no country', expected: wanted };
  }
  if (borderWithin === undefined) return undefined;
  const rings = [...countries.values()].flat(2);
  const km = Math.min(...rings.map((ring) => distanceToLine(point, ring))) / unitsPerKm;
  return km <= borderWithin
    ? undefined
    : { found: `${km.toFixed(1)} km from the nearest border`, expected: `at most ${borderWithin} km` };
}

function problemOf(parts: Pick<Problem, 'place' | 'message' | 'found' | 'expected'>): Problem {
  return {
    rule: 'map-places-lie-in-their-country',
    ...parts,
    fix: 'Correct the coordinates of the place or of its label, or the check.',
  };
}
