/**
 * Decides, for each size of stage, which words of a map's picture stand where. The choice is the same for every view: it
 * leaves room for the longest form of each name, so that a change of view moves nothing.
 */
import type { Corner, LabelSide } from '../model/stageData.ts';
import {
  boxOfFigure,
  boxOfLocator,
  boxOfNote,
  DISC_RADIUS,
  discBox,
  placesOfCaption,
  placesOfName,
  signBox,
  TRIANGLE_RADIUS,
} from './labelBoxes.ts';
import type { MapLayout, PlacedFigure, PlacedMark, PlacedNote, PlacedPoint } from './layoutMap.ts';
import { type Box, boxesAt, inWindow, type Label, move, type Piece, placeLabels } from './placeLabels.ts';
import { type MapWindow, ROOM_RULES, ROOMS, type Room } from './rooms.ts';

/** `on`: on its point, where it has no sides. `none`: left out. */
export type Where = LabelSide | 'on' | 'none';
export type Arrangement = Readonly<Record<Room, Where>>;

type Bare<T> = Omit<T, 'where'>;

export interface LabelParts {
  points: readonly Bare<PlacedPoint>[];
  marks: readonly Bare<PlacedMark>[];
  notes: readonly Bare<PlacedNote>[];
  figures: readonly Bare<PlacedFigure>[];
  locator: Corner | undefined;
  roads: readonly Piece[];
}

export const keyOf = {
  point: ({ point }: Bare<PlacedPoint>) => `point ${point.id}`,
  mark: ({ mark }: Bare<PlacedMark>) => `mark ${mark.id}`,
  note: ({ id }: Bare<PlacedNote>) => `note ${id}`,
  figure: ({ label }: Bare<PlacedFigure>) => `figure ${label}`,
};

/** Where each label stands in each room, by key. */
export function arrangeLabels(parts: LabelParts): (key: string) => Arrangement {
  const byRoom = ROOMS.map((room) => [room, arrangeIn(room, parts)] as const);
  return (key) =>
    Object.fromEntries(
      byRoom.map(([room, found]) => [room, found.get(key) ?? 'none']),
    ) as unknown as Arrangement;
}

function arrangeIn(room: Room, parts: LabelParts): Map<string, Where> {
  const { windows, names } = ROOM_RULES[room];
  const ground = {
    windows,
    taken: (window: MapWindow) => standing(room, parts, window),
    roads: parts.roads,
    most: names,
  };
  // A caption that names its place stands for the place's own label: so it is seen first which captions have room.
  const captions = labelsOf(room, parts, () => false);
  const told = placeLabels<Where>(captions, ground);
  const labels = labelsOf(room, parts, (mark) => told.has(keyOf.mark(mark)));
  const found = placeLabels<Where>(labels, ground);
  const pairs = pairsOf(parts.points).filter(({ key }) => labels.some((label) => label.key === key));
  const isWhole = (placed: ReadonlyMap<string, Where>) =>
    pairs.every(({ key, needs }) => placed.has(key) === placed.has(needs));
  if (isWhole(found)) return found;
  // Names that stand together or not at all have the first choice, and stand aside where that is not enough.
  const isPaired = ({ key }: Label) => pairs.some((pair) => pair.key === key || pair.needs === key);
  const inFront = placeLabels<Where>(
    [...labels.filter(isPaired), ...labels.filter((label) => !isPaired(label))],
    ground,
  );
  if (isWhole(inFront) && isAsFull(inFront, found)) return inFront;
  return placeLabels<Where>(
    labels.filter((label) => !isPaired(label)),
    ground,
  );
}

interface Pair {
  key: string;
  /** The label without which it does not stand. */
  needs: string;
}

function pairsOf(points: LabelParts['points']): Pair[] {
  return points.flatMap((placed) => {
    const needed = points.find(({ nameId }) => nameId === placed.point.with);
    return needed ? [{ key: keyOf.point(placed), needs: keyOf.point(needed) }] : [];
  });
}

/** Nothing that had room before has lost it. */
function isAsFull(after: ReadonlyMap<string, Where>, before: ReadonlyMap<string, Where>): boolean {
  return [...before.keys()].every((key) => after.has(key));
}

/** Every box of a picture in a window, by what it belongs to: for tests that nothing meets. */
export function boxesInWindow(
  layout: Pick<MapLayout, 'points' | 'marks' | 'notes' | 'figures' | 'locator'>,
  { window, room }: { window: MapWindow; room: Room },
): { key: string; box: Box }[] {
  const where = new Map<string, Arrangement>([
    ...layout.points.map((point) => [keyOf.point(point), point.where] as const),
    ...layout.marks.map((mark) => [keyOf.mark(mark), mark.where] as const),
    ...layout.notes.map((note) => [keyOf.note(note), note.where] as const),
    ...layout.figures.map((figure) => [keyOf.figure(figure), figure.where] as const),
  ]);
  const parts = { ...layout, roads: [] };
  const fixed = standing(room, parts, window).map((box, index) => ({ key: `mark no. ${index + 1}`, box }));
  const labels = labelsOf(room, parts, () => false).flatMap((label) => {
    const place = label.places.find((each) => each.where === where.get(label.key)?.[room]);
    return place ? boxesAt(label, place, window).map((box) => ({ key: label.key, box })) : [];
  });
  return [...fixed, ...labels];
}

/** Discs, triangles and the small map: they stand where they stand. */
function standing(
  room: Room,
  { marks, locator }: Pick<LabelParts, 'marks' | 'locator'>,
  window: MapWindow,
): Box[] {
  const discs = marks.map((mark) => {
    const scale = mark.mark.form === 'triangle' ? 1 : ROOM_RULES[room].discs;
    const [right, down] = mark.mark.shift ?? [0, 0];
    const box = discBox([right * scale, down * scale], radiusOf(mark) * scale);
    return move(box, inWindow(fractions(mark), window));
  });
  const margins = ROOM_RULES[room].hasMargins && locator ? [boxOfLocator(locator, window, room)] : [];
  return [...discs, ...margins];
}

/** All labels that may stand in a room, the weightiest first. */
function labelsOf(
  room: Room,
  { points, marks, notes, figures }: LabelParts,
  isTold: (mark: Bare<PlacedMark>) => boolean,
): Label<Where>[] {
  const { hasCaptions, hasMargins } = ROOM_RULES[room];
  const at = (placed: { x: number; y: number }) => (window: MapWindow) => inWindow(fractions(placed), window);
  const shown = [...points]
    .filter((placed) => mayStand(placed, room))
    .filter(
      ({ mark, markId }) =>
        mark !== 'names' || !marks.some((each) => each.mark.id === markId && isTold(each)),
    )
    .sort((a, b) => weightOf(a) - weightOf(b));
  return [
    ...(hasMargins ? notes : []).map(
      (note): Label<Where> => ({
        key: keyOf.note(note),
        point: at(note),
        places: [{ where: 'on', box: boxOfNote(note, room) }],
        isGround: true,
      }),
    ),
    ...marks
      .filter(({ mark }) => hasCaptions || mark.form === 'triangle')
      .map(
        (placed): Label<Where> => ({
          key: keyOf.mark(placed),
          point: at(placed),
          places: placesOfCaption(captionOf(placed, hasCaptions), placed.side, room),
        }),
      ),
    ...shown.map((placed): Label<Where> => {
      const sign = signBox(placed);
      return {
        key: keyOf.point(placed),
        point: at(placed),
        places: placesOfName(placed, placed.forms, room),
        ...(sign && { sign, isWanted: placed.point.rank !== 'minor' }),
        isGround: isLettering(placed),
        isCounted: !isLettering(placed) && placed.point.kind !== 'peak',
      };
    }),
    ...(hasMargins ? figures : []).map(
      (figure): Label<Where> => ({
        key: keyOf.figure(figure),
        point: (window) => edgePoint(figure, window),
        places: [{ where: 'on', box: boxOfFigure(figure, room) }],
        isGround: true,
      }),
    ),
  ];
}

const fractions = ({ x, y }: { x: number; y: number }) => ({ x: x / 100, y: y / 100 });

const radiusOf = ({ mark }: Bare<PlacedMark>) => (mark.form === 'triangle' ? TRIANGLE_RADIUS : DISC_RADIUS);

function captionOf(placed: Bare<PlacedMark>, hasCaptions: boolean) {
  const { mark, forms } = placed;
  return {
    first: forms.map((form) => `${form} ${mark.label}`.trim()),
    ...(hasCaptions && { second: mark.dated }),
    radius: radiusOf(placed),
    shift: mark.shift ?? ([0, 0] as const),
  };
}

function edgePoint({ edge, at }: Bare<PlacedFigure>, window: MapWindow) {
  const { x, y } = inWindow({ x: at, y: at }, window);
  return edge === 'top' ? { x, y: 0 } : { x: window.width, y };
}

const isLettering = ({ point: { kind } }: Bare<PlacedPoint>) =>
  kind === 'country' || kind === 'region' || kind === 'river';

/** On a small stage the lie of the land is left to the base map. */
function mayStand({ point: { kind, rank }, isWideOnly }: Bare<PlacedPoint>, room: Room): boolean {
  if (room === 'wide') return true;
  if (room === 'middle') return kind !== 'river';
  if (isWideOnly || kind === 'river' || kind === 'peak') return false;
  return room === 'narrow' || (rank !== 'minor' && kind !== 'country');
}

/** Names of roads in their ink first, then the places the story turns on, then the rest. */
function weightOf({ point: { kind, rank }, ink }: Bare<PlacedPoint>): number {
  if (kind === 'road') return ink && ink !== 'plain' ? 0 : 2;
  if (kind === 'peak' || kind === 'river') return 6;
  if (kind === 'country' || kind === 'region') return 4;
  return { major: 1, plain: 3, minor: 5 }[rank];
}
