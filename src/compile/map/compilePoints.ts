/** Names on the map: where each place, river and road name stands, in map units, and the forms it may take. */
import { nearest } from '../../model/nearest.ts';
import type { Place as PlaceRecord } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { MapPoint, StageData } from '../../model/stageData.ts';
import type { LabelEntry } from './mapFiles.ts';
import { type Projection, roundUnits } from './projection.ts';
import type { MapFiles, PlaceInMap } from './readMapFiles.ts';
import type { Point } from './rings.ts';

interface PointSources {
  files: MapFiles;
  projection: Projection;
  places: readonly PlaceRecord[];
  placeIn: PlaceInMap;
}

/** What can be named on the map, whichever file it comes from. */
interface Named {
  id: string;
  kind: MapPoint['kind'];
  neutral: string;
  forms?: Record<string, string>;
  at?: Point;
  withinKm?: number;
  metres?: number;
}

export interface CompiledPoints {
  points: MapPoint[];
  names: StageData['names'];
  problems: Problem[];
}

export function compilePoints({ files, projection, places, placeIn }: PointSources): CompiledPoints {
  const named: Named[] = [
    ...places,
    ...files.rivers.map(({ id, name }): Named => ({ id, kind: 'river', neutral: name })),
  ];
  const labels = new Map(files.labels.map((label) => [label.id, label]));
  const points = named.flatMap((each) => placePoints(each, labels.get(each.id), projection));
  const names = Object.fromEntries(named.map(({ id, neutral, forms }) => [id, { ...forms, neutral }]));
  const problems = [
    ...unknownLabels(files, named, placeIn),
    ...unknownCameras(files, placeIn),
    ...unplacedNames(files, points, placeIn),
  ];
  return { points, names, problems };
}

/** One point, or one for each camera when the name moves with the camera. */
function placePoints(named: Named, label: LabelEntry | undefined, projection: Projection): MapPoint[] {
  const at = label?.at ?? named.at;
  if (at === undefined) return [];
  const point = (id: string, position: Point): MapPoint => {
    const [x, y] = projection.project(position).map(roundUnits) as Point;
    return {
      id,
      kind: named.kind,
      rank: label?.rank ?? 'plain',
      x,
      y,
      side: label?.side ?? 'right',
      ...(label?.sides && { sides: label.sides }),
      approximate: named.withinKm !== undefined,
      ...(named.metres !== undefined && { metres: named.metres }),
      ...(label?.turn && { turn: label.turn }),
      ...(label?.wideOnly && { wideOnly: label.wideOnly }),
      ...(label?.with !== undefined && { with: label.with }),
    };
  };
  if (Array.isArray(at)) return [point(named.id, at)];
  return Object.entries(at).map(([camera, position]) => point(`${named.id}--${camera}`, position));
}

/** The point of a name in one camera: its standpoint there, or its only one. */
export function pointInCamera<T extends { id: string }>(
  points: readonly T[],
  id: string,
  camera: string,
): T | undefined {
  return points.find((point) => point.id === `${id}--${camera}`) ?? points.find((point) => point.id === id);
}

function unknownLabels({ labels }: MapFiles, named: readonly Named[], placeIn: PlaceInMap): Problem[] {
  const ids = new Set(named.map(({ id }) => id));
  const unknown = (id: string, index: number, key: 'id' | 'with') =>
    ids.has(id)
      ? []
      : [
          problemOf({
            place: placeIn('labels.yaml', index, key),
            message: `A label stands ${key === 'id' ? 'for' : 'with'} a place or river that does not exist.`,
            found: id,
            expected: `the id of a place or river${suggest(id, ids)}`,
            fix: 'Add the place to places.yaml, or correct the id.',
          }),
        ];
  return labels.flatMap((label, index) => [
    ...unknown(label.id, index, 'id'),
    ...(label.with === undefined ? [] : unknown(label.with, index, 'with')),
  ]);
}

/** A camera's name is a key here: mistyped, it would only leave a name in the wrong place. */
function unknownCameras(
  { cameras: { cameras }, labels, marks, lines, areas }: MapFiles,
  placeIn: PlaceInMap,
): Problem[] {
  const ids = new Set(cameras.map(({ id }) => id));
  const check = (file: string, index: number, keys: Record<string, readonly string[]>) =>
    Object.entries(keys).flatMap(([key, named]) =>
      named
        .filter((camera) => !ids.has(camera))
        .map((camera) =>
          problemOf({
            place: placeIn(file, index, ...key.split(' '), camera),
            message: `\`${key.split(' ')[0]}\` names a camera that does not exist.`,
            found: camera,
            expected: `the id of a camera${suggest(camera, ids)}`,
            fix: 'Correct the id, or add the camera to cameras.yaml.',
          }),
        ),
    );
  const keysOf = (value: object | undefined) => Object.keys(Array.isArray(value) ? {} : (value ?? {}));
  return [
    ...labels.flatMap(({ at, sides, turn, wideOnly = [] }, index) =>
      check('labels.yaml', index, { at: keysOf(at), sides: keysOf(sides), turn: keysOf(turn), wideOnly }),
    ),
    ...marks.flatMap(({ sides }, index) => check('marks.yaml', index, { sides: keysOf(sides) })),
    ...Object.entries({ 'lines.yaml': lines, 'areas.yaml': areas }).flatMap(([file, entries]) =>
      entries.flatMap(({ caption }, index) => check(file, index, { 'caption at': keysOf(caption?.at) })),
    ),
  ];
}

function unplacedNames(
  { cameras: { cameras } }: MapFiles,
  points: readonly MapPoint[],
  placeIn: PlaceInMap,
): Problem[] {
  const ids = new Set(points.map(({ id }) => id.replace(/--.*$/, '')));
  return cameras.flatMap((camera, index) =>
    camera.places.flatMap((id, nth) =>
      pointInCamera(points, id, camera.id)
        ? []
        : [
            problemOf({
              place: placeIn('cameras.yaml', 'cameras', index, 'places', nth),
              message: `The camera "${camera.id}" shows a place that has no position in it.`,
              found: id,
              expected: `a place with \`at\` in places.yaml or labels.yaml${suggest(id, ids)}`,
              fix: 'Give the place a position, or take it out of this camera.',
            }),
          ],
    ),
  );
}

function suggest(id: string, ids: ReadonlySet<string>): string {
  const meant = ids.has(id) ? undefined : nearest(id, ids);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

const problemOf = (parts: Omit<Problem, 'rule'>): Problem => ({ rule: 'map-names-have-places', ...parts });
