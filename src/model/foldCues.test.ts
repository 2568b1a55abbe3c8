import { describe, expect, it } from 'vitest';
import type { Cue } from './cue.ts';
import { foldCues } from './foldCues.ts';

const scene: Cue[] = [
  { layer: 'map', camera: 'valley', show: ['north-road'], on: '1861-05-01', says: 'The north road.' },
  { on: '1861-06-01', says: 'The north road, a month later.' },
  { show: ['north-road', 'ferry'], says: 'The north road and the ferry.' },
  { layer: 'counts', show: [], says: 'An empty diagram.' },
  { says: 'Still empty.' },
];

describe('The stage at each step', () => {
  it('carries over what a step leaves unsaid', () => {
    expect(foldCues(scene)[1]).toEqual({
      layer: 'map',
      camera: 'valley',
      show: ['north-road'],
      on: '1861-06-01',
      says: 'The north road, a month later.',
    });
  });

  it('replaces the whole list of what is shown', () => {
    expect(foldCues(scene)[2]?.show).toEqual(['north-road', 'ferry']);
  });

  it('shows nothing when a step asks for nothing', () => {
    expect(foldCues(scene)[4]).toMatchObject({ layer: 'counts', show: [], camera: 'valley' });
  });

  it('never carries over the picture in words', () => {
    expect(foldCues(scene).map(({ says }) => says)).toEqual(scene.map(({ says }) => says));
  });

  it('is the same for a reader who jumps to a step as for one who scrolls there', () => {
    const scrolled = foldCues(scene);
    for (const [index, state] of scrolled.entries()) {
      expect(foldCues(scene.slice(0, index + 1)).at(-1)).toEqual(state);
    }
  });

  it('begins each scene with nothing of the scene before', () => {
    foldCues(scene);
    expect(foldCues([{ says: 'A new scene.' }])[0]).toEqual({
      layer: 'map',
      camera: '',
      show: [],
      on: '',
      says: 'A new scene.',
    });
  });
});
