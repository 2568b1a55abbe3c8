import { describe, expect, it } from 'vitest';
import { offsetRatio } from './scroller.ts';

describe('the offset that scrollama is given', () => {
  it.each([
    { line: 342, height: 900, ratio: 0.38 },
    { line: 0, height: 900, ratio: 0 },
    { line: 700, height: 400, ratio: 1 },
    { line: -20, height: 400, ratio: 0 },
    { line: 0, height: 0, ratio: 0.5 },
    { line: Number.NaN, height: 400, ratio: 0.5 },
  ])('is $ratio for a line at $line px of $height px', ({ line, height, ratio }) => {
    expect(offsetRatio(line, height)).toBe(ratio);
  });
});
