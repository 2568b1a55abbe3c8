import { describe, expect, it } from 'vitest';
import { betweenCameras, transformOf } from './betweenCameras.ts';

const VALLEY = { x: 0, y: 0, side: 1000 };
const FERRY = { x: 640, y: 500, side: 10 };

describe('between two cameras', () => {
  it('begins with the one and ends with the other, to the last digit', () => {
    expect(betweenCameras(VALLEY, FERRY, 0)).toEqual(VALLEY);
    expect(betweenCameras(VALLEY, FERRY, 1)).toEqual(FERRY);
  });

  it('halves the time by halving the factor of scale, not the length', () => {
    expect(betweenCameras(VALLEY, FERRY, 0.5).side).toBeCloseTo(100, 6);
  });

  it('comes back the way it went', () => {
    const out = betweenCameras(VALLEY, FERRY, 0.3);
    const back = betweenCameras(FERRY, VALLEY, 0.7);
    for (const part of ['x', 'y', 'side'] as const) expect(back[part]).toBeCloseTo(out[part], 6);
  });

  it('never shows what lies outside both, when one lies inside the other', () => {
    for (let progress = 0.1; progress < 1; progress += 0.1) {
      const { x, y, side } = betweenCameras(VALLEY, FERRY, progress);
      expect(x).toBeGreaterThanOrEqual(VALLEY.x);
      expect(y).toBeGreaterThanOrEqual(VALLEY.y);
      expect(x + side).toBeLessThanOrEqual(VALLEY.x + VALLEY.side);
      expect(y + side).toBeLessThanOrEqual(VALLEY.y + VALLEY.side);
    }
  });

  it('pans evenly between two of one scale', () => {
    expect(betweenCameras(VALLEY, { x: 200, y: 100, side: 1000 }, 0.25)).toEqual({
      x: 50,
      y: 25,
      side: 1000,
    });
  });
});

describe('the base image of a camera', () => {
  it('lies still in its own window', () => {
    expect(transformOf(VALLEY, { ...VALLEY })).toBe('none');
  });

  it('grows and moves in a smaller window inside it', () => {
    expect(transformOf(VALLEY, { x: 250, y: 500, side: 500 })).toBe('translate(-50%, -100%) scale(2)');
  });
});
