/** Which names and captions of a map find room on a card, and where: the stage's own rules for a window of a card's size. */
import type { LabelSide } from '../model/stageData.ts';
import {
  boxOfNote,
  discBox,
  placesOfCaption,
  placesOfName,
  signBox,
  TRIANGLE_RADIUS,
} from '../stage/labelBoxes.ts';
import type { MapLayout, PlacedMark, PlacedNote, PlacedPoint } from '../stage/layoutMap.ts';
import {
  type Box,
  inWindow,
  type Label,
  move,
  type Piece,
  type Place,
  placeLabels,
} from '../stage/placeLabels.ts';
import type { MapWindow, Room } from '../stage/rooms.ts';

/** A card is read as small as a telephone: letters, signs and gaps are those of the stage there. */
export const CARD_ROOM: Room = 'narrow';
/** More names than these are a list. */
const MOST_NAMES = 6;

/** Beside its mark, with its date below or alone. */
export type CaptionPlace = LabelSide | `${LabelSide} alone`;

export interface MapOfCard {
  /** Pixels from the window's corner. */
  points: { placed: PlacedPoint; where: LabelSide | 'on'; x: number; y: number }[];
  /** Those without a place have no caption. */
  marks: { placed: PlacedMark; where?: CaptionPlace; x: number; y: number }[];
  notes: { lines: string[]; x: number; y: number }[];
}

export interface CardWindow {
  window: MapWindow;
  roads: readonly Piece[];
  /** What stands already. */
  taken: readonly Box[];
}

type Where = CaptionPlace | 'on';

export function layoutMapCard(layout: MapLayout, { window, roads, taken }: CardWindow): MapOfCard {
  const at = ({ x, y }: { x: number; y: number }) => inWindow({ x: x / 100, y: y / 100 }, window);
  const spotOf = ({ mark, x, y }: PlacedMark) => {
    const [right, down] = mark.shift ?? [0, 0];
    const point = at({ x, y });
    return { x: point.x + right, y: point.y + down };
  };
  const discs = layout.marks.map((placed) => move(discBox([0, 0], TRIANGLE_RADIUS), spotOf(placed)));
  const place = (labels: readonly Label<Where>[]) =>
    placeLabels(labels, { windows: [window], taken: () => [...taken, ...discs], roads, most: MOST_NAMES });

  const captions = layout.marks.map(
    (placed): Label<Where> => ({
      key: markKey(placed),
      point: () => spotOf(placed),
      places: placesOfWords(placed),
    }),
  );
  const notes = layout.notes.map(
    (note): Label<Where> => ({
      key: noteKey(note),
      point: () => at(note),
      places: [{ where: 'on', box: boxOfNote(note, CARD_ROOM) }],
      isGround: true,
    }),
  );
  const names = layout.points
    .filter(mayStand)
    .map((placed) => ({ placed, label: nameOf(placed, at(placed)) }));
  /** The names that no caption tells, with captions after what the map turns on and before the rest. */
  const inOrder = (isTold: (placed: PlacedPoint) => boolean) => {
    const open = names.filter(({ placed }) => !isTold(placed));
    const weighty = open.filter(({ placed }) => isWeighty(placed));
    const rest = open.filter(({ placed }) => !isWeighty(placed));
    return [...weighty.map(({ label }) => label), ...captions, ...notes, ...rest.map(({ label }) => label)];
  };
  const told = place(inOrder(({ mark }) => mark === 'names'));
  const found = place(inOrder(({ mark, markId }) => mark === 'names' && told.has(`mark ${markId}`)));
  return {
    points: layout.points.flatMap((placed) => {
      const where = found.get(pointKey(placed)) as LabelSide | 'on' | undefined;
      const isClear = isWeighty(placed) || !liesOnRoad(placed, { where, at: at(placed), roads, window });
      return where === undefined || !isClear ? [] : [{ placed, where, ...at(placed) }];
    }),
    marks: layout.marks.map((placed) => {
      const where = found.get(markKey(placed));
      return { placed, ...(where && where !== 'on' && { where }), ...spotOf(placed) };
    }),
    notes: layout.notes
      .filter((note) => found.has(noteKey(note)))
      .map((note) => ({ lines: note.lines, ...at(note) })),
  };
}

/** The name with which the caption begins, and what follows it. */
export function captionOf({ name = '', mark: { label } }: PlacedMark): string {
  return `${name} ${label}`.trim();
}

const pointKey = ({ point }: PlacedPoint) => `point ${point.id}`;
const markKey = ({ mark }: PlacedMark) => `mark ${mark.id}`;
const noteKey = ({ id }: PlacedNote) => `note ${id}`;

function placesOfWords(placed: PlacedMark): Place<Where>[] {
  const words = { first: [captionOf(placed)], radius: TRIANGLE_RADIUS, shift: [0, 0] as const };
  return [
    ...placesOfCaption({ ...words, second: placed.mark.dated }, placed.side, CARD_ROOM),
    ...placesOfCaption(words, placed.side, CARD_ROOM).map(
      ({ where, box }): Place<Where> => ({ where: `${where} alone`, box }),
    ),
  ];
}

/** Whether a road runs through a name. The stage would rather have it than not; on a card what it hides matters more. */
function liesOnRoad(
  placed: PlacedPoint,
  {
    where,
    at,
    roads,
    window,
  }: { where?: Where; at: { x: number; y: number } } & Pick<CardWindow, 'roads' | 'window'>,
): boolean {
  const place = placesOfName(placed, [placed.name], CARD_ROOM).find((each) => each.where === where);
  if (!place || isLettering(placed)) return false;
  const { left, right, top, bottom } = move(place.box, at);
  return roads.some(([ax, ay, bx, by]) =>
    STATIONS.some((part) => {
      const { x, y } = inWindow({ x: ax + (bx - ax) * part, y: ay + (by - ay) * part }, window);
      return x > left && x < right && y > top && y < bottom;
    }),
  );
}

/** Parts of a straight piece of road at which it is looked at. */
const STATIONS = Array.from({ length: 13 }, (_, nth) => nth / 12);

function nameOf(placed: PlacedPoint, point: { x: number; y: number }): Label<Where> {
  const sign = signBox(placed);
  return {
    key: pointKey(placed),
    point: () => point,
    places: placesOfName(placed, [placed.name], CARD_ROOM),
    ...(sign && { sign }),
    isGround: isLettering(placed),
    isCounted: !isLettering(placed),
  };
}

const isLettering = ({ point: { kind } }: PlacedPoint) => kind === 'country' || kind === 'region';

const isWeighty = ({ point: { kind, rank } }: PlacedPoint) => kind === 'road' || rank === 'major';

function mayStand({ point: { kind, rank }, isWideOnly }: PlacedPoint): boolean {
  return !isWideOnly && rank !== 'minor' && kind !== 'river' && kind !== 'peak';
}
