import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('The nearest word', () => {
  const rivers = ['northbank', 'southbank', 'old-bridge'];

  it.each([
    ['northbnak', 'northbank'],
    ['nortbank', 'northbank'],
    ['Southbank', 'southbank'],
    ['oldbridge', 'old-bridge'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, rivers)).toBe(meant);
  });

  it('suggests nothing when no word comes close', () => {
    expect(nearest('mountain', rivers)).toBeUndefined();
  });

  it('suggests nothing from an empty list', () => {
    expect(nearest('northbank', [])).toBeUndefined();
  });

  it('does not take one short id for another', () => {
    expect(nearest('P1', ['Q9'])).toBeUndefined();
    expect(nearest('P10', ['P11'])).toBe('P11');
  });
});
