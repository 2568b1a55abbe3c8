/** Everything the stage draws from, projected and rounded, out of `content/map/`, the places, the counts and the events. */
import type { Count } from '../../model/count.ts';
import type { StoryEvent } from '../../model/event.ts';
import type { Place as PlaceRecord } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import type { Camera, MapLine, StageData } from '../../model/stageData.ts';
import { checkPlaces } from './checkPlaces.ts';
import { checkRuns } from './checkRuns.ts';
import { compileAreas, placeCaption } from './compileAreas.ts';
import { compileMarks } from './compileMarks.ts';
import { compilePoints } from './compilePoints.ts';
import { degreeLines, graticuleFigures, type Square } from './graticule.ts';
import type { CamerasFile, LineEntry } from './mapFiles.ts';
import { makeProjection, type Projection, roundUnits } from './projection.ts';
import { readBorders, readMapFiles } from './readMapFiles.ts';
import type { Polygon } from './rings.ts';
import { smoothPath } from './smoothPath.ts';

/** What of a story the stage is made from; `dir` is its `content/` folder. */
export interface StageSources {
  dir: string;
  site: Pick<Site, 'perspectives'>;
  places: readonly PlaceRecord[];
  counts: readonly Count[];
  events: readonly StoryEvent[];
}

/** Degrees from the middle of a camera over which its lines are looked for, for each kilometre of its side. */
const REACH_PER_KM = 1 / 60;

export async function compileStage(
  sources: StageSources,
): Promise<{ stage?: StageData; problems: Problem[] }> {
  const { files, problems, placeIn } = await readMapFiles(sources.dir);
  if (files === undefined)
    return problems.length > 0 ? { problems } : { stage: stageWithoutMap(sources), problems };
  const borders = await readBorders(sources.dir);
  const projection = makeProjection(files.cameras);
  const drawn = { files, projection, places: sources.places, placeIn };
  const { points, names, problems: pointProblems } = compilePoints(drawn);
  const { marks, problems: markProblems } = compileMarks(drawn);
  const countries = new Map(
    (borders?.file.features ?? []).map(({ properties, geometry }): [string, Polygon[]] => [
      properties.id,
      geometry.coordinates.map((rings) => rings.map((ring) => ring.map(projection.project))),
    ]),
  );
  const { areas, problems: areaProblems } = compileAreas({ ...drawn, countries });
  const found = [
    ...pointProblems,
    ...markProblems,
    ...areaProblems,
    ...checkRuns(files, placeIn),
    ...(borders ? checkPlaces({ ...drawn, countries, points }) : []),
  ];
  if (found.length > 0) return { problems: found };
  const stage: StageData = {
    ...stageWithoutMap(sources),
    cameras: Object.fromEntries(
      files.cameras.cameras.map((camera) => [camera.id, compileCamera(camera, files.cameras, projection)]),
    ),
    lines: files.lines.filter((line) => !line.context).flatMap((line) => compileLine(line, projection)),
    points,
    marks,
    areas,
    names,
    credit: files.cameras.credit,
    shortCredit: files.cameras.shortCredit,
  };
  return { stage, problems: [] };
}

function stageWithoutMap({ site, places, counts, events }: StageSources): StageData {
  const perspectives = site.perspectives.map(({ id, mark, label }) => [id, { mark, label }]);
  return {
    cameras: {},
    lines: [],
    points: [],
    marks: [],
    areas: [],
    counts: [...counts],
    figures: [],
    events: events.map(({ id, date, dateEnd, short, disputed }) => ({
      id,
      date,
      ...(dateEnd && { dateEnd }),
      short,
      disputed,
    })),
    // The text follows the view in a story without a map too.
    names: Object.fromEntries(places.map(({ id, neutral, forms }) => [id, { ...forms, neutral }])),
    naming: {
      together: 'neutral',
      ...Object.fromEntries(site.perspectives.map(({ id, naming }) => [id, naming])),
    },
    perspectives: Object.fromEntries(perspectives),
    credit: '',
    shortCredit: '',
  };
}

/** The window of one camera in map units. */
export function cameraSquare(
  { centre, across }: CamerasFile['cameras'][number],
  projection: Projection,
): Square {
  const [x, y] = projection.project(centre);
  const side = across * projection.unitsPerKm;
  return { x: roundUnits(x - side / 2), y: roundUnits(y - side / 2), side: roundUnits(side) };
}

function compileCamera(
  camera: CamerasFile['cameras'][number],
  { projection: { reference } }: CamerasFile,
  projection: Projection,
): Camera {
  const square = cameraSquare(camera, projection);
  const lines = degreeLines(projection, {
    centre: camera.centre,
    minutes: camera.graticule,
    reach: camera.across * REACH_PER_KM,
  });
  return {
    ...square,
    places: camera.places,
    title: camera.title,
    scale: { km: camera.scale, units: roundUnits(camera.scale * projection.unitsPerKm) },
    graticule: graticuleFigures(lines, square),
    ...(camera.id !== reference && { locator: camera.locator }),
  };
}

function compileLine(line: LineEntry, projection: Projection): MapLine[] {
  const { id, also, ink, style, from, until, label, short, caption, schematic, sources } = line;
  const projected = line.at.map((position) => projection.project(position));
  const d = smoothPath(projected);
  const dated = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  return [id, ...(also === undefined ? [] : [also])].map((each) => ({
    id: each,
    ink,
    style,
    d,
    ...dated,
    label,
    ...(short !== undefined && { short }),
    ...(caption && { caption: placeCaption(caption, projection) }),
    schematic,
    sources,
  }));
}
