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

/** How large an image is drawn: one of its units is one pixel on a wide screen. */
interface Sheet {
  /** Pixels of the camera's square. */
  side: number;
  /** From edge to edge of the image, in squares. */
  spread: number;
  /** Pixels by which a border may stray in the drawing: where a stage is sure to show it, and far out. */
  tolerance: { near: number; far: number };
}

/** The image covers the camera's square three times over, so that a stage up to three times as broad as high is filled. */
const STAGE: Sheet = { side: 780, spread: 3, tolerance: { near: 1, far: 5 } };
/** The small map in the corner of the others shows one square, the widest. */
const LOCATOR: Sheet = { side: 224, spread: 1, tolerance: { near: 0.9, far: 0.9 } };
/** Pixels by which a fill may stray under the border of two countries of one colour. */
const INNER_TOLERANCE = 5;
/** Degree lines are all but straight: a third of a pixel off is seen by nobody. */
const DEGREE_TOLERANCE = 0.33;
/** How far beyond the square, in sides, a stage of the usual shapes shows the map. */
const USUAL = { x: 0.5, y: 0.25 };
/** Pixels. Shorter coasts are the banks of slivers, where two outlines of one border do not quite agree. */
const SHORTEST_COAST = 5;
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
  size: number;
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
  const lay = (camera: CamerasFile['cameras'][number], sheet: Sheet) =>
    layGround({
      files,
      camera,
      sheet,
      projection,
      countries,
      paper: borders?.region.paper ?? [],
      isCropEdge: edge,
    });
  const draw = (name: string, ground: Ground) =>
    (['day', 'night'] as const).map((theme) => ({
      name: `${name}.${theme}.svg`,
      svg: drawSvg(ground, theme),
    }));
  const { cameras, projection: named } = files.cameras;
  const shown = cameras.filter(({ id }) => stage.cameras[id] !== undefined);
  const whole = cameras.find(({ id }) => id === named.reference);
  const isLocated = shown.some(({ id }) => stage.cameras[id]?.locator !== undefined);
  return [
    ...shown.flatMap((camera) => draw(camera.id, lay(camera, STAGE))),
    ...(whole && isLocated ? draw('locator', bare(lay(whole, LOCATOR))) : []),
  ];
}

/** Land, water and borders alone. */
function bare(ground: Ground): Ground {
  return { ...ground, rivers: '', roads: '', degrees: '', isWide: true };
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
  sheet: Sheet;
  projection: Projection;
  countries: readonly Country[];
  paper: readonly string[];
  isCropEdge: (a: Point, b: Point) => boolean;
}

function layGround({
  files,
  camera,
  sheet,
  projection,
  countries,
  paper,
  isCropEdge,
}: GroundSources): Ground {
  const square = cameraSquare(camera, projection);
  const toImage = imageScale(square, sheet);
  const size = sheet.side * sheet.spread;
  const box = imageBox(size);
  const toMap = fromImage(square, sheet);
  const projected = countries.map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(toImage))),
  }));
  const tolerance = toleranceOf(sheet);
  const shortened = replaceArcs(projected, (arc) => simplifyLine(arc, tolerance));
  // Where both sides have one colour, the fill need not know the border between them.
  const filled = replaceArcs(projected, (arc, sides) => {
    const isInner = sides.length > 1 && new Set(sides.map((id) => paper.includes(id))).size === 1;
    return simplifyLine(arc, isInner ? () => INNER_TOLERANCE : tolerance);
  });
  const arcs = cutIntoArcs(shortened).flatMap(({ points, countries: sides }) =>
    visibleParts(points, box, (a, b) => isCropEdge(toMap(a), toMap(b))).map((part) => ({
      part,
      sides,
    })),
  );
  const strokes = (wanted: (sides: readonly string[], part: readonly Point[]) => boolean) =>
    arcs
      .filter(({ sides, part }) => wanted(sides, part))
      .map(({ part }) => pathOf(part))
      .join('');
  const smooth = (lines: readonly { at: Point[] }[]) =>
    lines
      .map(({ at }) => at.map((position) => toImage(projection.project(position))))
      .filter((points) => points.some((point) => isInBox(point, box)))
      .map((points) => smoothPath(points, 1))
      .join('');
  return {
    land: filled.map(({ id, polygons }) => ({
      id,
      d: polygons
        .flat()
        .map((ring) => straightPath(clipRing(ring, box), { decimals: 1, isClosed: true }))
        .join(''),
      isPaper: paper.includes(id),
    })),
    borders: strokes((sides) => sides.length > 1),
    coasts: strokes((sides, part) => sides.length === 1 && lengthOf(part) > SHORTEST_COAST),
    rivers: smooth(files.rivers),
    roads: smooth(files.lines.filter((line) => line.context)),
    degrees: degreeLines(projection, {
      centre: camera.centre,
      minutes: camera.graticule,
      reach: camera.across / 50,
    })
      .flatMap(({ points }) => visibleParts(points.map(toImage), box, () => false))
      .map((part) => pathOf(simplifyLine(part, () => DEGREE_TOLERANCE)))
      .join(''),
    isWide: camera.across > WIDE_KM,
    size,
  };
}

/** A little beyond the image, so that no clipped edge is seen. */
const imageBox = (size: number): Box => [-20, -20, size + 20, size + 20];

const lengthOf = (points: readonly Point[]) =>
  points.reduce((sum, [x, y], i) => {
    const [beforeX, beforeY] = points[i - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);

const pathOf = (points: readonly Point[]) => straightPath(points, { decimals: 1, isClosed: false });

function imageScale({ x, y, side }: Square, sheet: Sheet): (point: Point) => Point {
  const scale = sheet.side / side;
  const margin = ((sheet.spread - 1) / 2) * sheet.side;
  return ([px, py]) => [(px - x) * scale + margin, (py - y) * scale + margin];
}

function fromImage({ x, y, side }: Square, sheet: Sheet): (point: Point) => Point {
  const scale = side / sheet.side;
  const margin = ((sheet.spread - 1) / 2) * sheet.side;
  return ([px, py]) => [(px - margin) * scale + x, (py - margin) * scale + y];
}

/** Finer where it is looked at: a stage three times as broad as high is rare, and its edges are never the subject. */
function toleranceOf({ side, spread, tolerance }: Sheet): (point: Point) => number {
  const margin = ((spread - 1) / 2) * side;
  const box: Box = [
    margin - USUAL.x * side,
    margin - USUAL.y * side,
    margin + (1 + USUAL.x) * side,
    margin + (1 + USUAL.y) * side,
  ];
  return (point) => (isInBox(point, box) ? tolerance.near : tolerance.far);
}

const isInBox = ([x, y]: Point, [left, top, right, bottom]: Box) =>
  x > left && x < right && y > top && y < bottom;

/** The stretches of a line that can be seen in the image and are not to be left out. */
function visibleParts(
  points: readonly Point[],
  box: Box,
  isLeftOut: (a: Point, b: Point) => boolean,
): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  const close = () => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    if (isLeftOut(a, b) || !crossesBox(a, b, box)) close();
    else part = part.length === 0 ? [a, b] : [...part, b];
  }
  close();
  return parts;
}

/** Whether the box around a stretch meets the image: long straight stretches may cross it with both ends outside. */
function crossesBox([ax, ay]: Point, [bx, by]: Point, [left, top, right, bottom]: Box): boolean {
  return (
    Math.max(ax, bx) > left && Math.min(ax, bx) < right && Math.max(ay, by) > top && Math.min(ay, by) < bottom
  );
}

/** Strokes keep their width at every size of the image: a phone's border is as strong as a desk's. */
function drawSvg(
  { land, borders, coasts, rivers, roads, degrees, isWide, size }: Ground,
  theme: Theme,
): string {
  const ink = palette[theme];
  const stroke = (d: string, colour: string, width: number) =>
    d === ''
      ? ''
      : `<path vector-effect="non-scaling-stroke" stroke="${colour}" stroke-width="${width}" d="${d}"/>`;
  const ground = land.length === 0 ? ink.paper : ink.water;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
    `<path fill="${ground}" d="M0 0h${size}v${size}H0z"/>`,
    ...land
      .filter(({ d }) => d !== '')
      .map(({ d, isPaper }) => `<path fill="${isPaper ? ink.paper : ink.landBeyond}" d="${d}"/>`),
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round">`,
    stroke(degrees, ink.graticule, 1),
    stroke(coasts, ink.coast, 1),
    stroke(rivers, ink.river, 1.3),
    stroke(roads, ink.paper, 3.4),
    stroke(roads, ink.contextRoad, 1.4),
    size < STAGE.side ? '' : stroke(borders, ink.borderHalo, isWide ? 5 : 8),
    stroke(borders, ink.border, isWide ? 1.1 : 1.3),
    '</g></svg>',
  ].join('');
}
