import { describe, expect, it } from 'vitest';
import type { StageState } from '../model/cue.ts';
import { pictureKey } from './pictureKey.ts';

const VALLEY: StageState = { layer: 'map', camera: 'valley', show: ['north-road'], on: '1861', says: '' };
const FERRY: StageState = { ...VALLEY, camera: 'ferry', show: ['north-road', 'ferry'] };
const TOLLS: StageState = { ...VALLEY, layer: 'counts', show: ['tolls'] };

describe('a picture', () => {
  it('of the map moves from step to step', () => {
    expect(pictureKey(VALLEY, false)).toBe(pictureKey(FERRY, false));
  });

  it('of another layer fades in', () => {
    expect(pictureKey(TOLLS, false)).not.toBe(pictureKey(VALLEY, false));
    expect(pictureKey(TOLLS, false)).not.toBe(pictureKey({ ...TOLLS, show: ['fines'] }, false));
  });

  it('fades instead of moving for readers who want less motion', () => {
    expect(pictureKey(VALLEY, true)).not.toBe(pictureKey(FERRY, true));
  });

  it('of a drawn figure stays while its parts are set off one after another', () => {
    const figure: StageState = { ...TOLLS, layer: 'figure', show: ['reports'] };
    expect(pictureKey({ ...figure, show: ['reports', 'ferryman'] }, false)).toBe(pictureKey(figure, false));
    expect(pictureKey({ ...figure, show: ['tolls'] }, false)).not.toBe(pictureKey(figure, false));
  });

  it('that stays the same neither moves nor fades', () => {
    expect(pictureKey({ ...VALLEY, says: 'The same in other words.' }, true)).toBe(pictureKey(VALLEY, true));
  });
});
