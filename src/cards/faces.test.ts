import { describe, expect, it } from 'vitest';
import { canSet, type FaceName, outlineOf, widthOf } from './faces.ts';

const FACES: readonly FaceName[] = ['serif', 'italic', 'sans', 'strong'];

describe('the faces of the cards', () => {
  it('have letters beyond English, from whichever file has them', () => {
    for (const face of FACES) {
      expect(canSet('Whither? “Ağdərə”, Škofja Loka – 2 May', face), face).toBe(true);
      expect(canSet('Река', face), face).toBe(true);
      expect(canSet('川', face), face).toBe(false);
    }
  });

  it('measure what they draw', () => {
    for (const face of FACES) {
      const setting = { face, size: 50 };
      const numbers = outlineOf('Hamburg', setting, { x: 100, y: 0 });
      const xs = [...numbers.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
      expect(Math.min(...xs), face).toBeGreaterThan(98);
      expect(Math.max(...xs), face).toBeLessThan(100 + widthOf('Hamburg', setting) + 5);
      expect(Math.max(...xs), face).toBeGreaterThan(100 + widthOf('Hamburg', setting) - 10);
    }
  });

  it('are as much wider as they are larger', () => {
    expect(widthOf('ferry', { face: 'serif', size: 80 })).toBeCloseTo(
      2 * widthOf('ferry', { face: 'serif', size: 40 }),
    );
    expect(widthOf('ferry', { face: 'serif', size: 40, tracking: 0.1 })).toBeCloseTo(
      widthOf('ferry', { face: 'serif', size: 40 }) + 20,
    );
  });
});
