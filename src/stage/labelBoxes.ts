/** The room that signs and words take, in pixels from their point: what the style sheet draws, as numbers. */
import type { Corner, LabelSide } from '../model/stageData.ts';
import type { PlacedNote, PlacedPoint } from './layoutMap.ts';
import type { Box, Place } from './placeLabels.ts';
import { type LetterKind, type MapWindow, ROOM_RULES, type Room } from './rooms.ts';
import { textWidth } from './textWidth.ts';

/** Radius of a disc with the paper round it, and of a triangle. */
export const DISC_RADIUS = 13;
export const TRIANGLE_RADIUS = 8;
const HALO = 1;

/** Half of a road with air on its side. */
const ROAD_HALF_WIDTH = 7;
/** From a sign's edge to the words beside it. */
const AIR = 7;

/** Between the baselines of a caption's lines, and of the words on an area. */
export const CAPTION_LEADING = 18;
export const NOTE_LEADING = 16;

/** The small map in the corner: its side, and how far it stands off the edges. */
export const LOCATOR = { side: { wide: 112, middle: 88 }, margin: 16 } as const;

/** From the baseline, in parts of the size: up to the top of a capital, down to the foot of a g. */
export const ASCENT = 0.75;
const DESCENT = 0.23;
/** From a point's level down to the baseline of words beside it, and of words below it. */
const [BESIDE, BELOW] = [0.35, 0.75];

const SIDES: readonly LabelSide[] = ['right', 'left', 'above', 'below'];

/** Names of countries, regions, roads and rivers are lettering without a sign. */
export function signRadius({ kind, rank }: PlacedPoint['point']): number {
  if (kind === 'country' || kind === 'region' || kind === 'road' || kind === 'river') return 0;
  if (kind === 'village' || kind === 'site') return 3;
  return rank === 'major' ? 6 : 5;
}

/** From a point to the words beside it. */
export function gapOf({ point, mark }: Pick<PlacedPoint, 'point' | 'mark'>): number {
  if (mark !== undefined) return DISC_RADIUS + AIR;
  return (point.kind === 'road' ? ROAD_HALF_WIDTH : signRadius(point)) + AIR;
}

export function discBox([x, y]: readonly [number, number], radius: number): Box {
  const reach = radius + HALO;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

export function signBox({ point, mark }: Pick<PlacedPoint, 'point' | 'mark'>): Box | undefined {
  const radius = mark === undefined ? signRadius(point) : 0;
  return radius === 0 ? undefined : discBox([0, 0], radius);
}

export function letteringOf({ point: { kind, rank } }: Pick<PlacedPoint, 'point'>): LetterKind {
  if (kind === 'country' || kind === 'region') return 'country';
  return kind === 'river' || kind === 'road' ? kind : rank;
}

/** Where a name may stand, its own side first. `words`: the forms it may take. */
export function placesOfName(
  placed: Pick<PlacedPoint, 'point' | 'mark' | 'side' | 'turn'>,
  words: readonly string[],
  room: Room,
): Place<LabelSide | 'on'>[] {
  const lettering = ROOM_RULES[room].letters[letteringOf(placed)];
  const width = Math.max(...words.map((form) => textWidth(form, lettering)));
  const { size } = lettering;
  const gap = gapOf(placed);
  if (gap === AIR) return [{ where: 'on', box: turned(centred(width, size), placed.turn) }];
  const beside = { top: (BESIDE - ASCENT) * size, bottom: (BESIDE + DESCENT) * size };
  const middle = { left: -width / 2, right: width / 2 };
  const boxes: Record<LabelSide, Box> = {
    right: { ...beside, left: gap, right: gap + width },
    left: { ...beside, left: -gap - width, right: -gap },
    above: { ...middle, top: -gap - ASCENT * size, bottom: -gap + DESCENT * size },
    below: { ...middle, top: gap + (BELOW - ASCENT) * size, bottom: gap + (BELOW + DESCENT) * size },
  };
  return preferring(placed.side, boxes);
}

export interface CaptionWords {
  /** The forms of the first line. */
  first: readonly string[];
  /** The line below, where there is room for it. */
  second?: string;
  radius: number;
  shift: readonly [number, number];
}

/** Where a mark's two lines may stand; one line where captions have no room. */
export function placesOfCaption(
  { first, second, radius, shift: [x, y] }: CaptionWords,
  side: LabelSide,
  room: Room,
): Place<LabelSide>[] {
  const { strong, caption } = ROOM_RULES[room].letters;
  const width = Math.max(...first.map((form) => textWidth(form, strong)), textWidth(second ?? '', caption));
  const { size } = strong;
  const lines = second === undefined ? 0 : CAPTION_LEADING;
  const gap = radius + AIR + 3;
  // Baseline of the first line, on each side.
  const baselines = {
    beside: second === undefined ? BESIDE * size : -3,
    above: -(radius + AIR + 2) - lines,
    below: radius + AIR + 0.8 * size,
  };
  const upright = (baseline: number) => ({
    top: y + baseline - ASCENT * size,
    bottom: y + baseline + lines + DESCENT * size,
  });
  const middle = { left: x - width / 2, right: x + width / 2 };
  return preferring(side, {
    right: { ...upright(baselines.beside), left: x + gap, right: x + gap + width },
    left: { ...upright(baselines.beside), left: x - gap - width, right: x - gap },
    above: { ...middle, ...upright(baselines.above) },
    below: { ...middle, ...upright(baselines.below) },
  });
}

/** The words on an area or beside a measured line: they stand where they are put, or not at all. */
export function boxOfNote({ lines }: Pick<PlacedNote, 'lines'>, room: Room): Box {
  const { note } = ROOM_RULES[room].letters;
  const { left, right, top, bottom } = centred(
    Math.max(...lines.map((line) => textWidth(line, note))),
    note.size,
  );
  const half = ((lines.length - 1) * NOTE_LEADING) / 2;
  return { left, right, top: top - half, bottom: bottom + half };
}

/** A figure at the top edge or at the right, from the point where its degree line leaves the window. */
export function boxOfFigure({ label, edge }: { label: string; edge: 'top' | 'right' }, room: Room): Box {
  const width = textWidth(label, ROOM_RULES[room].letters.degree);
  return edge === 'top'
    ? { left: 6, right: 6 + width, top: 8, bottom: 20 }
    : { left: -8 - width, right: -8, top: -14, bottom: -2 };
}

export function boxOfLocator(corner: Corner, { width, height }: MapWindow, room: Room): Box {
  const { margin, side } = LOCATOR;
  const reach = room === 'wide' ? side.wide : side.middle;
  const left = corner.endsWith('left') ? margin : width - margin - reach;
  const top = corner.startsWith('top') ? margin : height - margin - reach;
  return { left, top, right: left + reach, bottom: top + reach };
}

function centred(width: number, size: number): Box {
  return {
    left: -width / 2,
    right: width / 2,
    top: (BESIDE - ASCENT) * size,
    bottom: (BESIDE + DESCENT) * size,
  };
}

/** The upright box round one that leans. */
function turned({ right, top, bottom }: Box, degrees: number): Box {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const half = Math.max(-top, bottom);
  const x = right * cos + half * sin;
  const y = right * sin + half * cos;
  return degrees === 0 ? { left: -right, right, top, bottom } : { left: -x, right: x, top: -y, bottom: y };
}

function preferring(side: LabelSide, boxes: Record<LabelSide, Box>): Place<LabelSide>[] {
  return [side, ...SIDES.filter((other) => other !== side)].map((where) => ({ where, box: boxes[where] }));
}
