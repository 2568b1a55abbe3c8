import type { Cue, StageState } from './cue.ts';

/** What a scene's first step shows where its cue does not say. */
const BARE: StageState = { layer: 'map', camera: '', show: [], on: '', says: '' };

/**
 * The cues of one scene to the state of the stage at each step. Each scene starts anew; within it an absent part
 * carries over. A state depends on the cues up to its step and on nothing else, so a jump and a scroll agree.
 */
export function foldCues(cues: readonly Cue[]): StageState[] {
  const states: StageState[] = [];
  for (const cue of cues) {
    const before = states.at(-1) ?? BARE;
    states.push({
      layer: cue.layer ?? before.layer,
      camera: cue.camera ?? before.camera,
      show: cue.show ?? before.show,
      on: cue.on ?? before.on,
      says: cue.says,
    });
  }
  return states;
}
