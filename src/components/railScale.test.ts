import { describe, expect, it } from 'vitest';
import { endOn, lanesOf, railScale, spreadNumerals, startOn, yearsOn } from './railScale.ts';

describe('the time rail', () => {
  const scale = railScale('2001-07', '2003-06');

  it('is to scale: equal times take equal room', () => {
    expect(startOn(scale, '2001-07')).toBe(0);
    expect(startOn(scale, '2002-07')).toBe(50);
    expect(endOn(scale, '2003-06')).toBe(100);
  });

  it('counts a date known by its month from the first day to the last', () => {
    expect(endOn(scale, '2002-06')).toBe(startOn(scale, '2002-07'));
  });

  it('keeps a date outside it at its end', () => {
    expect(startOn(scale, '1999')).toBe(0);
    expect(startOn(scale, '2010-01-01')).toBe(100);
  });

  it('names the years that begin on it', () => {
    expect(yearsOn(scale).map(({ year }) => year)).toEqual([2002, 2003]);
    expect(yearsOn(scale)[0]?.at).toBe(25);
  });

  it('moves a numeral on where it would lie on the one before, and no other', () => {
    expect(spreadNumerals([10, 11, 40, 12], 2)).toEqual([10, 12, 40, 14]);
    expect(spreadNumerals([10, 20, 30], 2)).toEqual([10, 20, 30]);
  });

  it('puts a stretch into the second lane only where it would overlap', () => {
    const lanes = lanesOf([
      { from: 0, to: 40 },
      { from: 30, to: 35 },
      { from: 40, to: 60 },
    ]);
    expect(lanes).toEqual([0, 1, 0]);
  });
});
