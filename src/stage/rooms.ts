/**
 * The four sizes of stage for which a map's labels are arranged. The style sheet knows the same four by the size of the
 * picture: what stands where in each is written into the labels, so that one picture serves all of them.
 */
import type { Lettering } from './textWidth.ts';

export const ROOMS = ['wide', 'middle', 'narrow', 'tiny'] as const;
export type Room = (typeof ROOMS)[number];

/** The part of a stage in which the map is drawn, without the foot, in pixels. */
export interface MapWindow {
  width: number;
  height: number;
}

export type LetterKind =
  | 'major'
  | 'plain'
  | 'minor'
  | 'country'
  | 'river'
  | 'road'
  | 'strong'
  | 'caption'
  | 'note'
  | 'degree';

export interface RoomRules {
  /** Windows in which the arrangement must hold; between them distances only grow. */
  windows: MapWindow[];
  letters: Readonly<Record<LetterKind, Lettering>>;
  /** Discs, with their numbers and how far they stand off their points, are drawn so much smaller. */
  discs: number;
  /** Whether marks say what they are, beside their number. */
  hasCaptions: boolean;
  /** Whether there is room round the subject: for degrees, the small map of where we are, and words on areas. */
  hasMargins: boolean;
  /** The most names of places and roads that are tried. */
  names: number;
}

const letters = (sizes: readonly number[]): RoomRules['letters'] => {
  const [major, plain, minor, country, river, road, caption, note] = sizes.map((size) => size);
  const size = (value: number | undefined) => value ?? 0;
  return {
    major: { size: size(major), cut: 'strong' },
    plain: { size: size(plain), cut: 'regular' },
    minor: { size: size(minor), cut: 'regular' },
    country: { size: size(country), cut: 'regular', spaced: 0.3 },
    river: { size: size(river), cut: 'italic' },
    road: { size: size(road), cut: 'strong' },
    strong: { size: size(caption), cut: 'strong' },
    caption: { size: size(caption), cut: 'regular' },
    note: { size: size(note), cut: 'regular' },
    degree: { size: 11, cut: 'regular' },
  };
};

/** The sizes are those of MapPicture.module.css, in the same order: a test in a browser holds the two together. */
export const ROOM_RULES: Readonly<Record<Room, RoomRules>> = {
  wide: {
    windows: [
      { width: 800, height: 768 },
      { width: 640, height: 660 },
    ],
    letters: letters([18, 16, 13.5, 14, 15, 15, 15, 13]),
    discs: 1,
    hasCaptions: true,
    hasMargins: true,
    names: 99,
  },
  middle: {
    windows: [
      { width: 820, height: 435 },
      { width: 586, height: 418 },
    ],
    letters: letters([16.5, 15, 13, 12, 14, 14, 14, 12.5]),
    discs: 1,
    hasCaptions: true,
    hasMargins: true,
    names: 99,
  },
  narrow: {
    windows: [
      { width: 390, height: 252 },
      { width: 350, height: 248 },
    ],
    letters: letters([14, 13.5, 12.5, 11, 12, 13, 13, 11.5]),
    discs: 0.92,
    hasCaptions: false,
    hasMargins: false,
    names: 10,
  },
  tiny: {
    windows: [
      { width: 320, height: 143 },
      { width: 360, height: 176 },
    ],
    letters: letters([12.5, 12, 12, 10, 12, 12, 12, 11]),
    discs: 0.77,
    hasCaptions: false,
    hasMargins: false,
    names: 5,
  },
};

/** The room of a picture of a size, foot included: the queries of the style sheet. */
export function roomOf({ width, height }: MapWindow): Room {
  if (width < 350 || height < 240) return 'tiny';
  if (width < 560 || height < 400) return 'narrow';
  return width < 640 || height < 560 ? 'middle' : 'wide';
}
