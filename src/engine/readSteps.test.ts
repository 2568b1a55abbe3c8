import { describe, expect, it } from 'vitest';
import { stageStateOf } from './readSteps.ts';

describe('the picture of a step', () => {
  it('is read from the attributes of its figure', () => {
    const dataset = { layer: 'map', camera: 'valley', show: 'north-road ferry', on: '1861-05-02' };
    expect(stageStateOf(dataset, 'The ferry is tied up.')).toEqual({
      layer: 'map',
      camera: 'valley',
      show: ['north-road', 'ferry'],
      on: '1861-05-02',
      says: 'The ferry is tied up.',
    });
  });

  it('shows nothing extra when the figure names nothing', () => {
    expect(stageStateOf({ layer: 'counts' }, '').show).toEqual([]);
  });
});
