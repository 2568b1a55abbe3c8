/** What one step asks of the stage, in plain words an editor can read aloud. Absent parts carry over from the step before in the same scene. */
export interface Cue {
  layer?: Layer;
  /** The id of a camera of the map. */
  camera?: string;
  /** Ids of what the layer shows: roads, places and marks on a map, counts, events on a timeline, or a figure and the parts of it to set off. */
  show?: string[];
  /** The date the picture shows: `2023-09-12`. */
  on?: string;
  /** The picture in words. Never carried over: each step says its own. */
  says: string;
}

/** One thing the stage can show. */
export type Layer = 'map' | 'counts' | 'timeline' | 'figure';
export const LAYERS: readonly Layer[] = ['map', 'counts', 'timeline', 'figure'];

/** The sum of the cues up to the active step: all that is needed to draw the picture, with a view and a theme. */
export interface StageState {
  layer: Layer;
  camera: string;
  show: readonly string[];
  on: string;
  says: string;
}
