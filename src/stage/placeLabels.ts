/**
 * Finds room for labels: each in turn takes the first of its places in which it meets no other, no sign, no disc and no
 * edge, and crosses no road if that can be had. What finds no place is left out. The order is the order of weight.
 */
import type { MapWindow } from './rooms.ts';

/** In pixels, from a point or from the window's upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a label may stand, and the room its words take there, from its point. */
export interface Place<Where extends string = string> {
  where: Where;
  box: Box;
}

export interface Label<Where extends string = string> {
  key: string;
  /** Its point in a window, in pixels. */
  point: (window: MapWindow) => Point;
  /** Its sign: drawn with it or not at all. */
  sign?: Box;
  /** The sign keeps other labels off it, even those that weigh more. */
  isWanted?: boolean;
  /** In the order of preference. */
  places: Place<Where>[];
  /** Lettering on the ground may lie over a road. */
  isGround?: boolean;
  /** One of a number that is limited. */
  isCounted?: boolean;
}

export interface Point {
  x: number;
  y: number;
}

/** A straight piece of a road, in parts of the square. */
export type Piece = readonly [number, number, number, number];

export interface Ground {
  windows: readonly MapWindow[];
  /** What stands already, by window. */
  taken: (window: MapWindow) => Box[];
  roads: readonly Piece[];
  /** The most counted labels. */
  most: number;
}

/** Air between two labels, and between a label and the edge. */
const AIR = { x: 5, y: 1 };
const EDGE = 5;

/** Where each label stands; one that is missing found no room. */
export function placeLabels<Where extends string>(
  labels: readonly Label<Where>[],
  { windows, taken, roads, most }: Ground,
): Map<string, Where> {
  const sheets = windows.map((window) => ({
    window,
    boxes: taken(window),
    roads: roads.map((road) => pieceIn(road, window)),
    signs: labels.flatMap(({ key, sign, isWanted, point }) =>
      sign && isWanted ? [{ key, box: move(sign, point(window)) }] : [],
    ),
  }));
  const found = new Map<string, Where>();
  let counted = 0;
  for (const label of labels) {
    if (label.isCounted && counted >= most) continue;
    const free = label.places.filter((place) => sheets.every((sheet) => isFree(label, place, sheet)));
    const clear = label.isGround
      ? undefined
      : free.find((place) => !sheets.some((sheet) => crosses(label, place, sheet)));
    const chosen = clear ?? free[0];
    if (!chosen) continue;
    found.set(label.key, chosen.where);
    if (label.isCounted) counted += 1;
    for (const { window, boxes } of sheets) boxes.push(...boxesAt(label, chosen, window));
  }
  return found;
}

interface Sheet {
  window: MapWindow;
  boxes: Box[];
  roads: (readonly [Point, Point])[];
  signs: { key: string; box: Box }[];
}

/** A point of the square, in parts of its side, in a window. */
export function inWindow({ x, y }: Point, { width, height }: MapWindow): Point {
  const side = Math.min(width, height);
  return { x: (width - side) / 2 + x * side, y: (height - side) / 2 + y * side };
}

export function move({ left, top, right, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export function meet(a: Box, b: Box, air: Point = { x: 0, y: 0 }): boolean {
  const isApart =
    a.left - air.x >= b.right ||
    b.left - air.x >= a.right ||
    a.top - air.y >= b.bottom ||
    b.top - air.y >= a.bottom;
  return !isApart;
}

export function boxesAt(
  { point, sign }: Pick<Label, 'point' | 'sign'>,
  { box }: Pick<Place, 'box'>,
  window: MapWindow,
): Box[] {
  const at = point(window);
  return [...(sign ? [move(sign, at)] : []), move(box, at)];
}

function isFree(label: Label, place: Place, { window, boxes, signs }: Sheet): boolean {
  const own = boxesAt(label, place, window);
  const words = move(place.box, label.point(window));
  const isInside = own.every(
    ({ left, top, right, bottom }) =>
      left >= EDGE && top >= EDGE && right <= window.width - EDGE && bottom <= window.height - EDGE,
  );
  return (
    isInside &&
    !own.some((one) => boxes.some((other) => meet(one, other, AIR))) &&
    !signs.some(({ key, box }) => key !== label.key && meet(words, box, AIR))
  );
}

function crosses(label: Label, { box }: Place, { window, roads }: Sheet): boolean {
  const words = move(box, label.point(window));
  return roads.some((road) => hits(words, road));
}

/** Both ends of a piece of road in a window. */
export function pieceIn([ax, ay, bx, by]: Piece, window: MapWindow): readonly [Point, Point] {
  return [inWindow({ x: ax, y: ay }, window), inWindow({ x: bx, y: by }, window)];
}

/** Whether a straight piece comes into a box: what is left of it when it is cut at the four edges. */
export function hits(box: Box, [a, b]: readonly [Point, Point]): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [a.x, b.x - a.x, box.left, box.right],
    [a.y, b.y - a.y, box.top, box.bottom],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [t, u] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(t, u));
    to = Math.min(to, Math.max(t, u));
  }
  return from <= to;
}
