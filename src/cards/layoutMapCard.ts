/** Which names and captions of a map find room on a card, and where: the stage's own rules for a window of a card's size. */
import type { LabelSide } from '../model/stageData.ts';
import { keyOf } from '../stage/arrangeLabels.ts';
import {
  boxOfNote,
  DISC_RADIUS,
  discBox,
  placesOfCaption,
  placesOfName,
  signBox,
  TRIANGLE_RADIUS,
} from '../stage/labelBoxes.ts';
import type { MapLayout, PlacedMark, PlacedPoint } from '../stage/layoutMap.ts';
import {
  type Box,
  hits,
  inWindow,
  type Label,
  move,
  type Piece,
  type Place,
  type Point,
  pieceIn,
  placeLabels,
} from '../stage/placeLabels.ts';
import type { MapWindow, Room } from '../stage/rooms.ts';

/** A card is read as small as a telephone: letters, signs and gaps are those of the stage there. */
export const CARD_ROOM: Room = 'narrow';
/** A disc without a number is as small as a triangle, and stands so much nearer to its point. */
const NEARER = TRIANGLE_RADIUS / DISC_RADIUS;
/** More names than these are a list. */
const MOST_NAMES = 6;

/** Where a label stands; a caption with its date below or alone. */
export type WordsPlace = LabelSide | `${LabelSide} alone` | 'on';

export interface PlacedWords {
  where: WordsPlace;
  /** The room they take. */
  box: Box;
}

export interface MapOfCard {
  /** Pixels from the window's corner. */
  points: { placed: PlacedPoint; words: PlacedWords; x: number; y: number }[];
  /** Those without words have no room for a caption. */
  marks: { placed: PlacedMark; words?: PlacedWords; x: number; y: number; point: Point }[];
  notes: { lines: string[]; x: number; y: number }[];
}

export interface CardWindow {
  window: MapWindow;
  roads: readonly Piece[];
  /** What stands already. */
  taken: readonly Box[];
}

export function layoutMapCard(layout: MapLayout, { window, roads, taken }: CardWindow): MapOfCard {
  const at = ({ x, y }: { x: number; y: number }) => inWindow({ x: x / 100, y: y / 100 }, window);
  const spotOf = ({ mark, x, y }: PlacedMark) => {
    const [right, down] = mark.shift ?? [0, 0];
    const point = at({ x, y });
    return { x: point.x + right * NEARER, y: point.y + down * NEARER };
  };
  const discs = layout.marks.map((placed) => move(discBox([0, 0], TRIANGLE_RADIUS), spotOf(placed)));
  const place = (labels: readonly Label<WordsPlace>[]) =>
    placeLabels(labels, { windows: [window], taken: () => [...taken, ...discs], roads, most: MOST_NAMES });

  const captions = layout.marks.map(
    (placed): Label<WordsPlace> => ({
      key: keyOf.mark(placed),
      point: () => spotOf(placed),
      places: placesOfWords(placed),
    }),
  );
  const notes = layout.notes.map(
    (note): Label<WordsPlace> => ({
      key: keyOf.note(note),
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
  const labels = new Map(
    [...captions, ...names.map(({ label }) => label)].map((label) => [label.key, label]),
  );
  const wordsOf = (key: string): PlacedWords | undefined => {
    const label = labels.get(key);
    const stands = label?.places.find(({ where }) => where === found.get(key));
    return label && stands && { where: stands.where, box: move(stands.box, label.point(window)) };
  };
  return {
    points: layout.points.flatMap((placed) => {
      const words = wordsOf(keyOf.point(placed));
      const isClear = isWeighty(placed) || isLettering(placed) || !liesOnRoad(words, { roads, window });
      return words && isClear ? [{ placed, words, ...at(placed) }] : [];
    }),
    marks: layout.marks.map((placed) => {
      const words = wordsOf(keyOf.mark(placed));
      return { placed, ...(words && { words }), ...spotOf(placed), point: at(placed) };
    }),
    notes: layout.notes
      .filter((note) => found.has(keyOf.note(note)))
      .map((note) => ({ lines: note.lines, ...at(note) })),
  };
}

/** The name with which the caption begins, and what follows it. */
export function captionOf({ name = '', mark: { label } }: PlacedMark): string {
  return `${name} ${label}`.trim();
}

function placesOfWords(placed: PlacedMark): Place<WordsPlace>[] {
  const words = { first: [captionOf(placed)], radius: TRIANGLE_RADIUS, shift: [0, 0] as const };
  return [
    ...placesOfCaption({ ...words, second: placed.mark.dated }, placed.side, CARD_ROOM),
    ...placesOfCaption(words, placed.side, CARD_ROOM).map(
      ({ where, box }): Place<WordsPlace> => ({ where: `${where} alone`, box }),
    ),
  ];
}

/** Whether a road runs through a name. The stage would rather have it than not; on a card what it hides matters more. */
function liesOnRoad(
  words: PlacedWords | undefined,
  { roads, window }: Pick<CardWindow, 'roads' | 'window'>,
): boolean {
  return words !== undefined && roads.some((road) => hits(words.box, pieceIn(road, window)));
}

function nameOf(placed: PlacedPoint, point: { x: number; y: number }): Label<WordsPlace> {
  const sign = signBox(placed);
  return {
    key: keyOf.point(placed),
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
