/**
 * The quiet ground under every map: land, water, borders, rivers, context roads and degree lines, one SVG file per
 * camera and theme. No text: names stand in the overlay, where they keep their size and follow the reader's view.
 */
import type { StageData } from '../../model/stageData.ts';
import { type Country, cutIntoArcs, replaceArcs } from './borderArcs.ts';
import { cameraSquare } from './compileStage.ts';
import { degreeLines, type Square } from './graticule.ts';
import type { BorderRegion, CamerasFile } from './mapFiles.ts';
import { palette, type Theme } from './palette.ts';
import { makeProjection, type Projection } from './projection.ts';
import { type MapFiles, readBorders, readMapFiles } from './readMapFiles.ts';
import { type Box, clipRing, type Point } from './rings.ts';
import { simplifyLine } from './simplifyLine.ts';
import { smoothPath, straightPath } from './smoothPath.ts';

/** One file of `map/` in the built site: `valley.day.svg`. */
export interface BaseMap {
  name: string;
  svg: string;
}

/** The image covers the camera's square three times over, so that a stage up to three times as broad as high is filled. */
export const SPREAD = 3;
/** Pixels of the square's side on a wide screen: one unit of the image is one pixel there. */
const NOMINAL_SIDE = 780;
const SIZE = NOMINAL_SIDE * SPREAD;
/** Half a pixel at the nominal size: no border may stray farther in the drawing. */
const TOLERANCE = 0.5;
/** From this many kilometres across, borders are drawn finer. */
const WIDE_KM = 200;

interface Ground {
  land: { id: string; d: string; isPaper: boolean }[];
  borders: string;
  coasts: string;
  rivers: string;
  roads: string;
  degrees: string;
  /** So much land that a broad border would fill its own bends. */
  isWide: boolean;
}

/** Every camera by day and by night; none when the story has no map. */
export async function baseMaps(contentDir: string, stage: Pick<StageData, 'cameras'>): Promise<BaseMap[]> {
  const { files } = await readMapFiles(contentDir);
  if (files === undefined) return [];
  const borders = await readBorders(contentDir);
  const projection = makeProjection(files.cameras);
  const countries = (borders?.file.features ?? []).map(
    ({ properties, geometry }): Country => ({
      id: properties.id,
      polygons: geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.map((at) => projection.project(at))),
      ),
    }),
  );
  const edge = borders ? cropEdge(borders.region, projection) : () => false;
  return files.cameras.cameras
    .filter(({ id }) => stage.cameras[id] !== undefined)
    .flatMap((camera) => {
      const ground = layGround({
        files,
        camera,
        projection,
        countries,
        paper: borders?.region.paper ?? [],
        isCropEdge: edge,
      });
      return (['day', 'night'] as const).map((theme) => ({
        name: `${camera.id}.${theme}.svg`,
        svg: drawSvg(ground, theme),
      }));
    });
}

/** Whether a stretch of outline is only the edge of the crop: such edges are never drawn as borders. */
function cropEdge({ box: [west, south, east, north] }: BorderRegion, projection: Projection) {
  const edgesOf = (point: Point) => {
    const [lon, lat] = projection.unproject(point);
    return [lon - west, lon - east, lat - south, lat - north].map((degrees) => Math.abs(degrees) < 0.005);
  };
  return (a: Point, b: Point) => {
    const edgesOfB = edgesOf(b);
    return edgesOf(a).some((isOn, edge) => isOn && edgesOfB[edge]);
  };
}

interface GroundSources {
  files: MapFiles;
  camera: CamerasFile['cameras'][number];
  projection: Projection;
  countries: readonly Country[];
  paper: readonly string[];
  isCropEdge: (a: Point, b: Point) => boolean;
}

function layGround({ files, camera, projection, countries, paper, isCropEdge }: GroundSources): Ground {
  const square = cameraSquare(camera, projection);
  const toImage = imageScale(square);
  const shortened = replaceArcs(
    countries.map(({ id, polygons }) => ({
      id,
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(toImage))),
    })),
    (arc) => simplifyLine(arc, () => TOLERANCE),
  );
  const arcs = cutIntoArcs(shortened).flatMap(({ points, countries: sides }) =>
    visibleParts(points, (a, b) => isCropEdge(fromImage(square)(a), fromImage(square)(b))).map((part) => ({
      part,
      sides,
    })),
  );
  const strokes = (wanted: (sides: readonly string[]) => boolean) =>
    arcs
      .filter(({ sides }) => wanted(sides))
      .map(({ part }) => pathOf(part))
      .join('');
  const smooth = (lines: readonly { at: Point[] }[]) =>
    lines
      .map(({ at }) => at.map((position) => toImage(projection.project(position))))
      .filter(touchesImage)
      .map((points) => smoothPath(points).replace(/(\.\d)\d+/g, '$1'))
      .join('');
  return {
    land: shortened.map(({ id, polygons }) => ({
      id,
      d: polygons
        .flat()
        .map((ring) => straightPath(clipRing(ring, IMAGE_BOX), { decimals: 1, isClosed: true }))
        .join(''),
      isPaper: paper.includes(id),
    })),
    borders: strokes((sides) => sides.length > 1),
    coasts: strokes((sides) => sides.length === 1),
    rivers: smooth(files.rivers),
    roads: smooth(files.lines.filter((line) => line.context)),
    degrees: degreeLines(projection, {
      centre: camera.centre,
      minutes: camera.graticule,
      reach: camera.across / 50,
    })
      .flatMap(({ points }) => visibleParts(points.map(toImage), () => false).map(pathOf))
      .join(''),
    isWide: camera.across > WIDE_KM,
  };
}

/** A little beyond the image, so that no clipped edge is seen. */
const IMAGE_BOX: Box = [-20, -20, SIZE + 20, SIZE + 20];

const pathOf = (points: readonly Point[]) => straightPath(points, { decimals: 1, isClosed: false });

function imageScale({ x, y, side }: Square): (point: Point) => Point {
  const scale = NOMINAL_SIDE / side;
  return ([px, py]) => [(px - x) * scale + NOMINAL_SIDE, (py - y) * scale + NOMINAL_SIDE];
}

function fromImage({ x, y, side }: Square): (point: Point) => Point {
  const scale = side / NOMINAL_SIDE;
  return ([px, py]) => [(px - NOMINAL_SIDE) * scale + x, (py - NOMINAL_SIDE) * scale + y];
}

const isNear = ([x, y]: Point) =>
  x > IMAGE_BOX[0] && x < IMAGE_BOX[2] && y > IMAGE_BOX[1] && y < IMAGE_BOX[3];
const touchesImage = (points: readonly Point[]) => points.some(isNear);

/** The stretches of a line that can be seen in the image and are not to be left out. */
function visibleParts(points: readonly Point[], isLeftOut: (a: Point, b: Point) => boolean): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  const close = () => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    if (isLeftOut(a, b) || !crossesImage(a, b)) close();
    else part = part.length === 0 ? [a, b] : [...part, b];
  }
  close();
  return parts;
}

/** Whether the box around a stretch meets the image: long straight stretches may cross it with both ends outside. */
function crossesImage([ax, ay]: Point, [bx, by]: Point): boolean {
  const [left, top, right, bottom] = IMAGE_BOX;
  return (
    Math.max(ax, bx) > left && Math.min(ax, bx) < right && Math.max(ay, by) > top && Math.min(ay, by) < bottom
  );
}

/** Strokes keep their width at every size of the image: a phone's border is as strong as a desk's. */
function drawSvg({ land, borders, coasts, rivers, roads, degrees, isWide }: Ground, theme: Theme): string {
  const ink = palette[theme];
  const stroke = (d: string, colour: string, width: number) =>
    d === ''
      ? ''
      : `<path vector-effect="non-scaling-stroke" stroke="${colour}" stroke-width="${width}" d="${d}"/>`;
  const ground = land.length === 0 ? ink.paper : ink.water;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">`,
    `<path fill="${ground}" d="M0 0h${SIZE}v${SIZE}H0z"/>`,
    ...land
      .filter(({ d }) => d !== '')
      .map(({ d, isPaper }) => `<path fill="${isPaper ? ink.paper : ink.landBeyond}" d="${d}"/>`),
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round">`,
    stroke(degrees, ink.graticule, 1),
    stroke(coasts, ink.coast, 1),
    stroke(rivers, ink.river, 1.3),
    stroke(roads, ink.paper, 3.4),
    stroke(roads, ink.contextRoad, 1.4),
    stroke(borders, ink.borderHalo, isWide ? 5 : 8),
    stroke(borders, ink.border, isWide ? 1.1 : 1.3),
    '</g></svg>',
  ].join('');
}
