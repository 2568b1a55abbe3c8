import { describe, expect, it } from 'vitest';
import { isInView, piecesOf, pointsOf } from './linePieces.ts';

describe('The known points of a path', () => {
  it.each([
    [
      'M0,10L50,60',
      [
        [0, 10],
        [50, 60],
      ],
    ],
    [
      'M0 10l50 50-10-20',
      [
        [0, 10],
        [50, 60],
        [40, 40],
      ],
    ],
    [
      'M60,0C60,0,100,0,100,5',
      [
        [60, 0],
        [100, 5],
      ],
    ],
    [
      'M60 0c0 0 30-2 40 5 .5 0 1-.5 1.5-1',
      [
        [60, 0],
        [100, 5],
        [101.5, 4],
      ],
    ],
    [
      'M20 20l120 0 0 120-120 0z',
      [
        [20, 20],
        [140, 20],
        [140, 140],
        [20, 140],
      ],
    ],
  ])('%s', (d, points) => {
    expect(pointsOf(d)).toEqual(points);
  });
});

describe('A road', () => {
  it('is seen as straight pieces in parts of the window', () => {
    expect(piecesOf('M100 50l50 50', { x: 100, y: 0, side: 100 })).toEqual([[0, 0.5, 0.5, 1]]);
  });

  it('is in view when a piece comes into the window', () => {
    expect(isInView([[-1, 0.5, 2, 0.6]])).toBe(true);
    expect(isInView([[-1, -0.5, 2, -0.6]])).toBe(false);
  });
});
