/**
 * Decides what stands in one picture of the map and where: a pure function of the step's state and the naming.
 * It never merges two dates.
 */
import type { StageState } from '../model/cue.ts';
import { isValidOn } from '../model/isValidOn.ts';
import type {
  Camera,
  Corner,
  LabelSide,
  MapArea,
  MapLine,
  MapMark,
  MapPoint,
  StageData,
} from '../model/stageData.ts';
import { type Arrangement, keyOf } from './arrangeLabels.ts';
import { arrangeWithRoads } from './arrangeWithRoads.ts';
import type { CameraSquare } from './cameraSquare.ts';
import { type Hatch, hatchLines } from './hatchLines.ts';
import { judgeMap } from './judgeMap.ts';
import { isInView, piecesOf } from './linePieces.ts';
import { baseId, isNamedBy } from './mapIds.ts';
import type { Piece } from './placeLabels.ts';

/** A place this close to a mark is the place of the mark. */
const SAME_PLACE_KM = 0.3;

export interface PlacedPoint {
  point: MapPoint;
  /** The id under which the name switches. */
  nameId: string;
  name: string;
  /** Every form that a view may give the name. */
  forms: string[];
  /** Percent of the square. */
  x: number;
  y: number;
  /** Where it stands by preference, and where it does in each size of stage. */
  side: LabelSide;
  where: Arrangement;
  turn: number;
  /** The ink of a road's name. */
  ink?: MapLine['ink'];
  /** A mark stands on the same spot: in place of the sign, or with a caption that names the place too. */
  mark?: 'stands' | 'names';
  markId?: string;
  /** Left out where room is short. */
  isWideOnly: boolean;
}

export interface PlacedMark {
  mark: MapMark;
  /** Triangles have none. */
  number?: number;
  /** The name with which the caption begins, and every form it may take; one empty form where it begins with none. */
  name?: string;
  forms: string[];
  x: number;
  y: number;
  side: LabelSide;
  where: Arrangement;
}

/** Words on an area, or beside a measured line. */
export interface PlacedNote {
  id: string;
  lines: string[];
  x: number;
  y: number;
  where: Arrangement;
}

/** A figure of a degree line at the edge of the window. */
export type PlacedFigure = Camera['graticule'][number] & { where: Arrangement };

export type PlacedArea = MapArea & { hatch?: Hatch };

export interface MapLayout {
  square: CameraSquare;
  areas: PlacedArea[];
  lines: MapLine[];
  /** Those of which something is seen in the window: the key explains no others. */
  linesInView: MapLine[];
  points: PlacedPoint[];
  marks: PlacedMark[];
  notes: PlacedNote[];
  figures: PlacedFigure[];
  locator: Corner | undefined;
  /** In plain words, what a picture editor would refuse. */
  problems: string[];
}

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

/** The areas of a state, the widest kind of drawing first. */
export function shownAreas(
  { show, on }: Pick<StageState, 'show' | 'on'>,
  { areas }: Pick<StageData, 'areas'>,
): MapArea[] {
  const order = ['hatch', 'band', 'outline'];
  return areas
    .filter((area) => isValidOn(area, on) && show.some((id) => isNamedBy(area.id, id)))
    .sort((a, b) => order.indexOf(a.style) - order.indexOf(b.style));
}

export interface LayoutOptions {
  state: StageState;
  data: StageData;
  naming: string;
}

export function layoutMap({ state, data, naming }: LayoutOptions): MapLayout {
  const found = data.cameras[state.camera];
  const square = found ? { x: found.x, y: found.y, side: found.side } : { x: 0, y: 0, side: 1000 };
  const lines = shownLines(state, data);
  const areas = shownAreas(state, data).map(
    (area): PlacedArea => (area.style === 'hatch' ? { ...area, hatch: hatchLines(area.d, square) } : area),
  );
  const frame = { state, data, naming, square };
  const marks = placeMarks(frame);
  const points = placePoints(frame, { lines, marks });
  const notes = placeNotes(frame, [...areas, ...lines]);
  const figures = found?.graticule ?? [];
  const locator = found?.locator;
  const roads = new Map<string, Piece[]>();
  for (const { id, d } of lines) {
    roads.set(baseId(id), [...(roads.get(baseId(id)) ?? []), ...piecesOf(d, square)]);
  }
  const { points: standing, whereOf } = arrangeWithRoads({ points, marks, notes, figures, locator }, roads);
  const layout = {
    square,
    areas,
    lines,
    linesInView: lines.filter(({ d }) => isInView(piecesOf(d, square))),
    points: standing.map((point) => ({ ...point, where: whereOf(keyOf.point(point)) })),
    marks: marks.map((mark) => ({ ...mark, where: whereOf(keyOf.mark(mark)) })),
    notes: notes.map((note) => ({ ...note, where: whereOf(keyOf.note(note)) })),
    figures: figures.map((figure) => ({ ...figure, where: whereOf(keyOf.figure(figure)) })),
    locator,
  };
  return { ...layout, problems: judgeMap({ state, data, ...layout }) };
}

/** What every part of a picture is placed by. */
interface Frame {
  state: StageState;
  data: StageData;
  naming: string;
  square: CameraSquare;
}

/** In percent of the square. */
function placeIn({ x, y, side }: CameraSquare, point: { x: number; y: number }) {
  const percent = (value: number, from: number) => Math.round(((value - from) / side) * 1e4) / 100;
  return { x: percent(point.x, x), y: percent(point.y, y) };
}

function placeMarks({ state, data, naming, square }: Frame): Omit<PlacedMark, 'where'>[] {
  let number = 0;
  return shownMarks(state, data).map((mark) => ({
    mark,
    ...(mark.form === undefined && { number: ++number }),
    ...(mark.nameId !== undefined && { name: formOf(data.names, mark.nameId, naming) }),
    forms: mark.nameId === undefined ? [''] : formsOf(data.names, mark.nameId),
    ...placeIn(square, mark),
    side: mark.sides?.[state.camera] ?? mark.side,
  }));
}

function placePoints(
  { state, data, naming, square }: Frame,
  { lines, marks }: { lines: readonly MapLine[]; marks: readonly Pick<PlacedMark, 'mark'>[] },
): Omit<PlacedPoint, 'where'>[] {
  const found = data.cameras[state.camera];
  const samePlace = SAME_PLACE_KM * (found ? found.scale.units / found.scale.km : 1);
  return shownPoints(state, data)
    .filter(({ id }) => !marks.some(({ mark }) => mark.form === 'triangle' && mark.nameId === baseId(id)))
    .map((point) => {
      const nameId = baseId(point.id);
      const forms = formsOf(data.names, nameId).map((form) => withHeight(form, point));
      const ink = lines.find((line) => baseId(line.id) === nameId)?.ink;
      const marked = marks.find(({ mark }) => !mark.shift && distance(mark, point) < samePlace)?.mark;
      return {
        point,
        nameId,
        name: formOf(data.names, nameId, naming),
        forms,
        ...placeIn(square, point),
        side: point.sides?.[state.camera] ?? point.side,
        turn: point.turn?.[state.camera] ?? 0,
        isWideOnly: point.wideOnly?.includes(state.camera) === true,
        ...(ink && { ink }),
        ...(marked && {
          mark: isNamed(marked, nameId, data.names) ? ('names' as const) : ('stands' as const),
          markId: marked.id,
        }),
      };
    });
}

/** Whether the words of a mark name the place on which it stands, so that its own name would be said twice. */
function isNamed({ nameId, label }: MapMark, place: string, names: StageData['names']): boolean {
  return nameId === place || label.includes(names[place]?.neutral ?? place);
}

function placeNotes(
  { state, square }: Frame,
  captioned: readonly (PlacedArea | MapLine)[],
): Omit<PlacedNote, 'where'>[] {
  return captioned.flatMap(({ id, caption }) => {
    const at = caption?.at[state.camera];
    return caption && at ? [{ id, lines: caption.lines, ...placeIn(square, at) }] : [];
  });
}

/** With its height, for a peak. */
export function withHeight(name: string, { metres }: Pick<MapPoint, 'metres'>): string {
  return metres === undefined ? name : `${name} ${metres.toLocaleString('en')} m`;
}

/** A name in the form that a naming uses; the piece's own form where that naming has none. */
export function formOf(names: StageData['names'], id: string, naming: string): string {
  return names[id]?.[naming] ?? names[id]?.neutral ?? id;
}

/** Every form that a name may take. */
function formsOf(names: StageData['names'], id: string): string[] {
  return [...new Set(Object.values(names[id] ?? { neutral: id }))];
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
