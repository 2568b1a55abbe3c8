/**
 * Command line: crops the outlines of countries from an installed map package to the region that `region.yaml` states.
 * Run once by an editor; its output is committed, so the package (126 MB of JSON) is not a dependency.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Country, replaceArcs } from './borderArcs.ts';
import { BorderRegion } from './mapFiles.ts';
import { type Box, clipRing, type Point, type Polygon, ringArea } from './rings.ts';
import { simplifyLine } from './simplifyLine.ts';

const KM_PER_DEGREE = 111.2;

interface PackageFeature {
  properties: { A3: string };
  geometry: { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] };
}

/** Kilometres on a plane that is true near the middle of the box: enough for sizes and tolerances. */
function makePlane([, south, , north]: Box) {
  const eastward = Math.cos((((south + north) / 2) * Math.PI) / 180) * KM_PER_DEGREE;
  return {
    toKm: ([lon, lat]: Point): Point => [lon * eastward, lat * KM_PER_DEGREE],
    toDegrees: ([x, y]: Point): Point => [x / eastward, y / KM_PER_DEGREE],
  };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;

/** Cropping and rounding can bring points together; a point may not follow itself. */
function roundRing(ring: readonly Point[]): Point[] {
  const rounded = ring.map(([lon, lat]): Point => [round(lon), round(lat)]);
  return rounded.filter((point, i) => i === 0 || String(point) !== String(rounded[i - 1]));
}

/** Crops, drops what is too small to draw, and simplifies; neighbours go on sharing their borders. */
export function cropCountries(countries: readonly Country[], region: BorderRegion): Country[] {
  const plane = makePlane(region.box);
  const sizeOf = (ring: readonly Point[]) => Math.abs(ringArea(ring.map(plane.toKm)));
  const isLake = (ring: readonly Point[]) =>
    sizeOf(ring) >= region.smallestLake && ring.length >= region.fewestLakePoints;
  const cropped = countries.map(({ id, polygons }) => ({
    id,
    polygons: polygons
      .map((rings) => rings.map((ring) => roundRing(clipRing(ring, region.box))))
      .filter(([outer]) => outer !== undefined && sizeOf(outer) >= region.smallestIsland)
      .map((rings) => rings.filter((ring, i) => i === 0 || isLake(ring))),
  }));
  const toleranceAt = (point: Point) => {
    const [lon, lat] = plane.toDegrees(point);
    const found = region.detail.find(({ box: [w, s, e, n] }) => lon >= w && lon <= e && lat >= s && lat <= n);
    return Math.max(found?.tolerance ?? 0, 1e-6);
  };
  const shorten = (arc: Point[]) => simplifyLine(arc.map(plane.toKm), toleranceAt).map(plane.toDegrees);
  const isRing = (ring: Point[] | undefined) => ring !== undefined && ring.length > 3;
  return replaceArcs(cropped, shorten).map(({ id, polygons }) => ({
    id,
    polygons: polygons
      .map((rings) => rings.map(roundRing))
      .filter(([outer]) => isRing(outer))
      .map((rings) => rings.filter(isRing)),
  }));
}

async function run(packageFolder: string, bordersFolder: string): Promise<void> {
  const region = BorderRegion.parse(parse(await readFile(join(bordersFolder, 'region.yaml'), 'utf8')));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  if (version !== region.source.version)
    throw new Error(`region.yaml names version ${region.source.version}, found ${version}`);
  const world: { features: PackageFeature[] } = JSON.parse(
    await readFile(join(packageFolder, 'map.geo.json'), 'utf8'),
  );
  const countries = world.features.flatMap(({ properties, geometry }) => {
    const id = region.countries[properties.A3];
    if (id === undefined) return [];
    return [{ id, polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates }];
  });
  const features = cropCountries(countries, region).map(({ id, polygons }) =>
    JSON.stringify({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    }),
  );
  const file = join(bordersFolder, 'countries.geojson');
  await writeFile(file, `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`);
  stdout.write(`${file} written\n`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [packageFolder] = argv.slice(2);
  if (packageFolder === undefined) {
    stderr.write('usage: npx tsx src/compile/map/cropBorders.ts <folder of the installed map package>\n');
    exit(2);
  }
  await run(packageFolder, join(env.STORY_CONTENT || 'content', 'map', 'borders'));
}
