import { describe, expect, it } from 'vitest';
import type { Step } from '../model/chapter.ts';
import { inventedStage, stateOf } from '../stage/inventedStage.ts';
import { cardStep } from './cardSteps.ts';

const step = (id: string, state: Parameters<typeof stateOf>[0]): Step => ({
  id,
  cue: { says: '' },
  state: stateOf(state),
  place: { path: 'chapter.mdx', line: 1, column: 1 },
});
const chapter = (...steps: Step[]) => ({ scenes: [{ id: 'quay', layout: 'stage' as const, steps }] });

const DATES = step('dates', { layer: 'timeline', show: ['E-1', 'E-2'] });
const BARE = step('bare', { layer: 'map', show: [] });
const ROAD = step('road', { layer: 'map', show: ['river-road'], on: '2001-05-01' });
const COUNTS = step('counts', { layer: 'counts', show: ['boats'] });

describe('the step whose picture stands on a card', () => {
  it('is the first map that shows a road or a mark', () => {
    expect(cardStep(chapter(DATES, BARE, ROAD), inventedStage)?.id).toBe('road');
  });

  it('is a bare map rather than a timeline, and a timeline rather than nothing', () => {
    expect(cardStep(chapter(DATES, BARE), inventedStage)?.id).toBe('bare');
    expect(cardStep(chapter(COUNTS, DATES), inventedStage)?.id).toBe('dates');
  });

  it('is none where nothing can be drawn so small', () => {
    const one = step('one', { layer: 'timeline', show: ['E-1'] });
    expect(cardStep(chapter(COUNTS, one), inventedStage)).toBeUndefined();
  });

  it('is the one that the story names', () => {
    expect(cardStep(chapter(DATES, BARE, ROAD), inventedStage, 'dates')?.id).toBe('dates');
  });
});
