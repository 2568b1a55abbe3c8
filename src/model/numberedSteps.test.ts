import { describe, expect, it } from 'vitest';
import type { Scene } from './chapter.ts';
import { numberedSteps } from './numberedSteps.ts';

const scenes = [
  { steps: [{ id: 'one' }, { id: 'two' }] },
  { steps: [{ id: 'three' }] },
] as unknown as Scene[];

describe('the steps of a chapter', () => {
  it('are counted on from scene to scene, though not all are meant', () => {
    expect(numberedSteps({ scenes }, ({ id }) => id !== 'one')).toEqual([
      { id: 'two', number: 2 },
      { id: 'three', number: 3 },
    ]);
  });

  it('are none where none is meant', () => {
    expect(numberedSteps({ scenes }, () => false)).toEqual([]);
  });
});
