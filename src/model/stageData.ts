/**
 * All that the stage draws from, already projected: flat numbers and path strings, small enough to stand in a page.
 * Map units: x to the right, y down, 1,000 units across the overview. Made by `compile/map`, drawn by `stage`.
 */
import type { Count } from './count.ts';
import type { StoryEvent } from './event.ts';
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
}

/** A numbered event on the map: a disc, a name and a date. */
export interface MapMark {
  id: string;
  x: number;
  y: number;
  side: LabelSide;
  sides?: Record<string, LabelSide>;
  /** Pixels by which the disc stands off its point, right and down. */
  shift?: [number, number];
  label: string;
  /** The line below: "12 December 2022 to 28 April 2023". */
  dated: string;
  from?: string;
  until?: string;
  sources: string[];
}

export interface MapArea {
  id: string;
  d: string;
  label: string;
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
