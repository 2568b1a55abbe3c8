/** Areas and the words that stand on the map for lines and areas, in map units. */
import type { Problem } from '../../model/problem.ts';
import type { MapArea, MapCaption } from '../../model/stageData.ts';
import { bandAlong } from './bandAlong.ts';
import type { AreaEntry } from './mapFiles.ts';
import { type Projection, roundUnits } from './projection.ts';
import type { MapFiles, PlaceInMap } from './readMapFiles.ts';
import type { Point, Polygon } from './rings.ts';
import { simplifyLine } from './simplifyLine.ts';
import { straightPath } from './smoothPath.ts';

interface AreaSources {
  files: MapFiles;
  projection: Projection;
  /** Country id to its land in map units; empty without borders. */
  countries: ReadonlyMap<string, Polygon[]>;
  placeIn: PlaceInMap;
}

/** Kilometres by which a band's edge may stray, so that it is written with fewer points. */
const BAND_TOLERANCE_KM = 0.06;

export function compileAreas({ files, projection, countries, placeIn }: AreaSources): {
  areas: MapArea[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const areas = files.areas.map((area, index): MapArea => {
    const { id, style, label, short, caption, from, until, sources, within } = area;
    if (within !== undefined && countries.size > 0 && !countries.has(within)) {
      problems.push({
        rule: 'map-places-lie-in-their-country',
        place: placeIn('areas.yaml', index, 'within'),
        message: `The area "${id}" lies in a country that the borders do not have.`,
        found: within,
        expected: `one of ${[...countries.keys()].join(', ')}`,
        fix: 'Correct the id.',
      });
    }
    return {
      id,
      style,
      d: drawArea(area, { projection, countries }),
      label,
      ...(short !== undefined && { short }),
      ...(caption && { caption: placeCaption(caption, projection) }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      sources,
    };
  });
  return { areas, problems };
}

export function placeCaption(
  { lines, at }: NonNullable<AreaEntry['caption']>,
  projection: Projection,
): MapCaption {
  const place = (position: Point) => {
    const [x, y] = projection.project(position).map(roundUnits) as Point;
    return { x, y };
  };
  return {
    lines,
    at: Object.fromEntries(Object.entries(at).map(([camera, position]) => [camera, place(position)])),
  };
}

function drawArea(
  { at, width, within = '' }: AreaEntry,
  { projection, countries }: Pick<AreaSources, 'projection' | 'countries'>,
): string {
  const points = at.map((position) => projection.project(position));
  if (width === undefined) return straightPath(points, { decimals: 1, isClosed: true });
  const reach = (width / 2) * projection.unitsPerKm;
  const tolerance = BAND_TOLERANCE_KM * projection.unitsPerKm;
  return bandAlong(points, { reach, land: countries.get(within) })
    .map((ring) => simplifyLine(ring, () => tolerance))
    .map((ring) => straightPath(ring, { decimals: 1, isClosed: true }))
    .join('');
}
