import { describe, expect, it } from 'vitest';
import { findActiveStep, readPosition } from './findActiveStep.ts';

/** Steps whose tops stand at these distances below their trigger line. */
function page(distances: readonly number[], { scrolled = 500, left = 500 } = {}) {
  return {
    count: distances.length,
    distanceOf: (index: number) => distances[index] ?? Number.NaN,
    scrolled,
    left,
  };
}

describe('the active step', () => {
  it.each([
    { distances: [10, 400, 900], active: -1, because: 'none has reached the line' },
    { distances: [0, 400, 900], active: 0, because: 'the first stands on the line' },
    { distances: [-399, 1, 501], active: 1, because: 'a link landed one pixel short of the second' },
    { distances: [-399, 3, 501], active: 0, because: 'the second is visibly below the line' },
    { distances: [-900, -500, -20], active: 2, because: 'all have passed' },
    { distances: [-900, -20, -20], active: 2, because: 'of two at one height the later counts' },
    { distances: [], active: -1, because: 'there are no steps' },
  ])('is $active when $because', ({ distances, active }) => {
    expect(findActiveStep(page(distances))).toBe(active);
  });

  it('is found by measuring few of many steps', () => {
    let measured = 0;
    const distanceOf = (index: number) => {
      measured += 1;
      return (index - 700) * 300;
    };
    expect(findActiveStep({ count: 1000, distanceOf })).toBe(700);
    expect(measured).toBeLessThanOrEqual(10);
  });
});

describe('the reading position', () => {
  it('is the first step while the opening is being read', () => {
    expect(readPosition(page([200, 700], { scrolled: 100 }))).toEqual({ index: 0, atStart: true });
  });

  it('is at the start at the very top, even when the first step stands on its line', () => {
    expect(readPosition(page([-40, 300], { scrolled: 0 }))).toEqual({ index: 0, atStart: true });
  });

  it('is past the start once the first step has been reached', () => {
    expect(readPosition(page([-40, 300], { scrolled: 60 }))).toEqual({ index: 0, atStart: false });
  });

  it('is the last step at the end of the page, though its top cannot reach the line', () => {
    expect(readPosition(page([-900, -300, 120], { left: 0.5 }))).toEqual({ index: 2, atStart: false });
  });

  it('is the first step on a page too short to scroll', () => {
    expect(readPosition(page([100, 300], { scrolled: 0, left: 0 }))).toEqual({ index: 0, atStart: true });
  });

  it('is nowhere on a page without steps', () => {
    expect(readPosition(page([]))).toEqual({ index: -1, atStart: true });
  });
});
