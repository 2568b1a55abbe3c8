/**
 * Decides what stands in one picture of the map and where: a pure function of the step's state and the naming.
 * It never merges two dates and says when a picture holds more than a reader can take in.
 */
import type { StageState } from '../model/cue.ts';
import type { LabelSide, MapArea, MapLine, MapMark, MapPoint, StageData } from '../model/stageData.ts';
import type { CameraSquare } from './stageParts.ts';

/** The most that one picture may hold. */
export const LIMITS = { roads: 2, marks: 3, labels: 12 } as const;

/** A place this close to a mark is the place of the mark. */
const SAME_PLACE_KM = 0.3;

export interface PlacedPoint {
  point: MapPoint;
  /** The id under which the name switches. */
  nameId: string;
  name: string;
  /** Percent of the square. */
  x: number;
  y: number;
  side: LabelSide;
  turn: number;
  /** The ink of a road's name. */
  ink?: MapLine['ink'];
  /** A mark stands on the same spot: in place of the sign, or with a caption that names the place too. */
  mark?: 'stands' | 'names';
  /** Left out where room is short. */
  isWideOnly: boolean;
}

export interface PlacedMark {
  mark: MapMark;
  number: number;
  x: number;
  y: number;
  side: LabelSide;
}

export interface MapLayout {
  square: CameraSquare;
  areas: MapArea[];
  lines: MapLine[];
  points: PlacedPoint[];
  marks: PlacedMark[];
  /** In plain words, what a picture editor would refuse. */
  problems: string[];
}

interface Dated {
  from?: string;
  until?: string;
}

/** Whether something stood on a date; a date known only to the month counts for the whole month. */
export function isValidOn({ from, until }: Dated, on: string): boolean {
  if (on === '') return true;
  const hasBegun = from === undefined || on.slice(0, from.length) >= from;
  return hasBegun && (until === undefined || on.slice(0, until.length) <= until);
}

const baseId = (id: string) => id.split('--')[0] ?? id;
const isNamedBy = (id: string, shown: string) => id === shown || id.startsWith(`${shown}--`);

const DRAWING_ORDER = ['former', 'distance', 'temporary', 'current'];

/** The roads of a state, in drawing order; a stretch known under two ids is drawn once. */
export function shownLines(
  { show, on }: Pick<StageState, 'show' | 'on'>,
  { lines }: Pick<StageData, 'lines'>,
): MapLine[] {
  const asked = lines.filter((line) => isValidOn(line, on) && show.some((id) => isNamedBy(line.id, id)));
  const once = asked.filter((line, index) => asked.findIndex(({ d }) => d === line.d) === index);
  return once.sort((a, b) => DRAWING_ORDER.indexOf(a.style) - DRAWING_ORDER.indexOf(b.style));
}

/** The numbered events of a state; numbers follow the order of the cue. */
export function shownMarks(
  { show, on }: Pick<StageState, 'show' | 'on'>,
  { marks }: Pick<StageData, 'marks'>,
): MapMark[] {
  return show.flatMap((id) => marks.filter((mark) => mark.id === id && isValidOn(mark, on)));
}

export interface LayoutOptions {
  state: StageState;
  data: StageData;
  naming: string;
  /** Overrides the camera's own window while it moves. */
  camera?: CameraSquare;
}

export function layoutMap({ state, data, naming, camera }: LayoutOptions): MapLayout {
  const found = data.cameras[state.camera];
  const square =
    camera ?? (found ? { x: found.x, y: found.y, side: found.side } : { x: 0, y: 0, side: 1000 });
  const percent = (value: number, from: number) => Math.round(((value - from) / square.side) * 1e4) / 100;
  const place = ({ x, y }: { x: number; y: number }) => ({
    x: percent(x, square.x),
    y: percent(y, square.y),
  });
  const lines = shownLines(state, data);
  const marks = shownMarks(state, data).map(
    (mark, index): PlacedMark => ({
      mark,
      number: index + 1,
      ...place(mark),
      side: mark.sides?.[state.camera] ?? mark.side,
    }),
  );
  const unitsPerKm = found ? found.scale.units / found.scale.km : 1;
  const points = shownPoints(state, data).map((point): PlacedPoint => {
    const isMarked = marks.some(
      ({ mark }) => !mark.shift && distance(mark, point) < SAME_PLACE_KM * unitsPerKm,
    );
    const nameId = baseId(point.id);
    const ink = lines.find((line) => baseId(line.id) === nameId)?.ink;
    return {
      point,
      nameId,
      name: formOf(data.names, nameId, naming),
      ...place(point),
      side: point.sides?.[state.camera] ?? point.side,
      turn: point.turn?.[state.camera] ?? 0,
      isWideOnly: point.rank === 'minor' || point.wideOnly?.includes(state.camera) === true,
      ...(ink && { ink }),
      ...(isMarked && { mark: point.rank === 'major' ? 'stands' : 'names' }),
    };
  });
  const areas = data.areas.filter((area) => state.show.includes(area.id) && isValidOn(area, state.on));
  return { square, areas, lines, points, marks, problems: judge({ state, data, lines, points, marks }) };
}

/** A name in the form that a naming uses; the piece's own form where that naming has none. */
export function formOf(names: StageData['names'], id: string, naming: string): string {
  return names[id]?.[naming] ?? names[id]?.neutral ?? id;
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

/** The camera's own places and those of the cue; a road's name only with the road. */
function shownPoints({ camera, show }: StageState, { cameras, points }: StageData): MapPoint[] {
  const ids = new Set([...(cameras[camera]?.places ?? []), ...show]);
  return [...ids].flatMap((id) => {
    const point =
      points.find((each) => each.id === `${id}--${camera}`) ?? points.find((each) => each.id === id);
    return point ? [point] : [];
  });
}

/** Lettering that belongs to the ground and is not counted among the labels. */
const isGround = ({ kind }: MapPoint) =>
  kind === 'country' || kind === 'river' || kind === 'peak' || kind === 'region';

function judge({
  state,
  data,
  lines,
  points,
  marks,
}: {
  state: StageState;
  data: StageData;
  lines: readonly MapLine[];
  points: readonly PlacedPoint[];
  marks: readonly PlacedMark[];
}): string[] {
  const roads = new Set(lines.filter(({ ink }) => ink !== 'plain').map(({ id }) => baseId(id)));
  const labels =
    points.filter(({ point, mark }) => !isGround(point) && mark !== 'names').length + marks.length;
  const tooMany = (count: number, most: number, what: string) =>
    count > most ? [`${count} ${what} stand in one picture; ${most} are the most.`] : [];
  return [
    ...(data.cameras[state.camera] ? [] : [`There is no camera "${state.camera}".`]),
    ...state.show.flatMap((id) => judgeShown(id, { state, data })),
    ...marks.flatMap(({ mark, x, y }) =>
      Math.min(x, y) < 0 || Math.max(x, y) > 100
        ? [`"${mark.id}" stands outside the camera "${state.camera}".`]
        : [],
    ),
    ...tooMany(roads.size, LIMITS.roads, 'emphasised roads'),
    ...tooMany(marks.length, LIMITS.marks, 'numbered events'),
    ...tooMany(labels, LIMITS.labels, 'labels'),
  ];
}

function judgeShown(id: string, { state, data }: { state: StageState; data: StageData }): string[] {
  const dated = [
    ...data.lines.filter((line) => isNamedBy(line.id, id)),
    ...[...data.marks, ...data.areas].filter((each) => each.id === id),
  ];
  if (dated.length === 0) {
    return data.points.some((point) => isNamedBy(point.id, id))
      ? []
      : [`The map has nothing called "${id}".`];
  }
  return dated.some((each) => isValidOn(each, state.on))
    ? []
    : [`"${id}" is not in the picture on ${state.on}.`];
}
