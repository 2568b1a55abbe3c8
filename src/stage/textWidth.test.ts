import { describe, expect, it } from 'vitest';
import { textWidth } from './textWidth.ts';

const width = (text: string, parts: Partial<Parameters<typeof textWidth>[1]> = {}) =>
  textWidth(text, { size: 16, cut: 'regular', ...parts });

describe('The width of words', () => {
  it('is at least what a browser measured, and not a tenth more', () => {
    // Measured in Chromium with the label face at 16 pixels.
    for (const [text, measured] of [
      ['Norby/Nordstad on the upper lake', 217],
      ['12 December 2001 to 28 April 2002', 236],
    ] as const) {
      expect(width(text)).toBeGreaterThanOrEqual(measured);
      expect(width(text)).toBeLessThan(measured * 1.1);
    }
  });

  it('grows with the size and the weight', () => {
    expect(width('Mill', { size: 32 })).toBeCloseTo(2 * width('Mill'));
    expect(width('Mill', { cut: 'strong' })).toBeGreaterThan(width('Mill'));
  });

  it('takes capitals and the space between them for spaced names', () => {
    expect(width('Mill', { spaced: 0.3 })).toBeCloseTo(width('MILL') + 4 * 0.3 * 16);
  });

  it('knows letters that the table does not have', () => {
    expect(width('ə')).toBeGreaterThan(8);
  });
});
