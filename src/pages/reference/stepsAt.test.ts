import { describe, expect, it } from 'vitest';
import { inventedStory } from '../../components/InventedStory.examples.tsx';
import { stepsAt } from './stepsAt.ts';

describe('steps by their address', () => {
  it('are numbered in their chapter, and one that the story has not is left out', () => {
    const told = stepsAt(inventedStory, ['the-ferry/no-such-step', 'the-ferry/the-gate']);
    expect(told.map(({ chapter, steps }) => [chapter.slug, steps])).toEqual([
      ['the-ferry', [{ id: 'the-gate', number: 1 }]],
    ]);
  });
});
