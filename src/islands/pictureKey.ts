import type { StageState } from '../model/cue.ts';

/**
 * Two pictures with one key are one picture that moves; with two keys the one fades into the other. Only the map
 * moves, and only for readers who have not asked for less motion. A drawn figure stays, and its parts step forward.
 */
export function pictureKey({ layer, camera, show, on }: StageState, isReduced: boolean): string {
  if (layer === 'figure') return `${layer} ${show[0]}`;
  return layer === 'map' && !isReduced ? layer : [layer, camera, on, ...show].join(' ');
}
