/**
 * All that the stage draws from, already projected: flat numbers and path strings, small enough to stand in a page.
 * Map units: x to the right, y down, 1,000 units across the overview. Made by `compile/map`, drawn by `stage`.
 */
import type { Count } from './count.ts';
import type { StoryEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { Mark } from './perspective.ts';

/** A square window on the map: the stage always shows at least this square, whatever its shape. */
export interface Camera {
  /** Left and top edge and side length, in map units. */
  x: number;
  y: number;
  side: number;
  /** Ids of the places that are drawn in this camera on every date. */
  places: string[];
  /** What the window is called in words: "The two roads". */
  title: string;
  /** Length of the scale bar in kilometres, and in map units. */
  scale: { km: number; units: number };
  /** Figures of the degree lines: where each meets the top or right edge of the square, as a fraction of its side. */
  graticule: { label: string; edge: 'top' | 'right'; at: number }[];
  /** The corner of the stage with the small map that shows where this window lies; none in the widest camera. */
  locator?: Corner;
}

export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Words on the map itself that are not a place's name. They stand only in the cameras that have a standpoint for them. */
export interface MapCaption {
  lines: string[];
  at: Record<string, { x: number; y: number }>;
}

/** A road, link or distance line, valid between two dates. */
export interface MapLine {
  id: string;
  /** Which road it belongs to: chooses one of the two inks, or plain ink. */
  ink: 'route-1' | 'route-2' | 'plain';
  style: 'current' | 'former' | 'temporary' | 'distance';
  d: string;
  from?: string;
  until?: string;
  /** As in the key: "River road since May 2001". */
  label: string;
  /** The same where room is short. */
  short?: string;
  caption?: MapCaption;
  schematic: boolean;
  sources: string[];
}

/** Where a label stands beside its point, by camera; `right` unless said. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** `major`: the place the story turns on. `minor`: left out where room is short. */
export type LabelRank = 'major' | 'plain' | 'minor';

/** A name on the map. The id is that of the place; a part after `--` tells several standpoints of one name apart. */
export interface MapPoint {
  id: string;
  kind: 'capital' | 'town' | 'village' | 'bridge' | 'site' | 'peak' | 'country' | 'region' | 'road' | 'river';
  rank: LabelRank;
  x: number;
  y: number;
  side: LabelSide;
  /** Overrides of `side` by camera id. */
  sides?: Record<string, LabelSide>;
  approximate: boolean;
  /** Metres above the sea, for peaks. */
  metres?: number;
  /** Degrees clockwise by which the name leans, by camera: for rivers. */
  turn?: Record<string, number>;
  /** Cameras in which it is left out where room is short. */
  wideOnly?: string[];
  /** A name of the same picture without which this one does not stand. */
  with?: string;
}

/** An event on the map, a numbered disc; or a thing that an event is about, a triangle without a number. */
export interface MapMark {
  id: string;
  /** A numbered disc unless said. */
  form?: 'triangle';
  /** The place whose name begins its caption, in the form that the view asks for. */
  nameId?: string;
  x: number;
  y: number;
  side: LabelSide;
  sides?: Record<string, LabelSide>;
  /** Pixels by which the disc stands off its point, right and down. */
  shift?: [number, number];
  /** The first line; what follows the name, where the caption begins with one. */
  label: string;
  /** The line below: "12 December 2022 to 28 April 2023". */
  dated: string;
  from?: string;
  until?: string;
  sources: string[];
}

/** A stretch of land with dates: its edge alone, hatched, or a band along a road. All are our own drawing. */
export interface MapArea {
  id: string;
  style: 'outline' | 'hatch' | 'band';
  d: string;
  /** As in the key. */
  label: string;
  short?: string;
  caption?: MapCaption;
  from?: string;
  until?: string;
  sources: string[];
}

export interface StageData {
  cameras: Record<string, Camera>;
  lines: MapLine[];
  points: MapPoint[];
  marks: MapMark[];
  areas: MapArea[];
  counts: Count[];
  /** Only what a label needs. */
  events: Pick<StoryEvent, 'id' | 'date' | 'dateEnd' | 'short' | 'disputed'>[];
  /** Without what they rest on, which is printed and not drawn. */
  figures: Figure[];
  /** Place id to its forms: `neutral` and each naming. */
  names: Record<string, { neutral: string } & Record<string, string>>;
  /** View to naming form. */
  naming: Record<string, string>;
  /** Perspective id to what heads its counts. */
  perspectives: Record<string, { mark: Mark; label: string }>;
  /** One line under every map, and the same where room is short. */
  credit: string;
  shortCredit: string;
}
