import { describe, expect, it } from 'vitest';
import type { SharesFigure } from '../model/figure.ts';
import { grain } from './inventedFigures.ts';
import { rowsOf, shareOf, squaresPath } from './layoutShares.ts';

function share(value: number, people: number, changes: Partial<SharesFigure['share']> = {}) {
  const amount = { id: 'cart', value, label: 'A cart', by: 'the miller' };
  const among = { id: 'people', value: people, label: 'People', by: 'the miller' };
  return shareOf({ ...grain, share: { ...grain.share, ...changes } }, amount, among);
}

describe('A share', () => {
  it.each([
    { sacks: 10, people: 20, text: '50 lb each' },
    { sacks: 10, people: 30, text: 'about 33 lb each' },
    { sacks: 20, people: 30, text: 'about 67 lb each' },
    { sacks: 1000, people: 10, text: '10,000 lb each' },
  ])('of $sacks sacks among $people is $text', ({ sacks, people, text }) => {
    expect(share(sacks, people).text).toBe(text);
  });

  it('names what was divided by what', () => {
    expect(share(1500, 120000).sum).toBe('1,500 sacks among 120,000');
  });
});

describe('The squares of a share', () => {
  it('are as many as the share has, the last a part of one', () => {
    expect(share(10, 20, { square: 20 }).squares).toBe(2.5);
    expect(squaresPath(2.5).match(/M/g)).toHaveLength(3);
    expect(squaresPath(2.5)).toMatch(/M2 0h0\.42v/);
    expect(squaresPath(2).match(/M/g)).toHaveLength(2);
  });

  it('stand ten to a row', () => {
    expect(squaresPath(11)).toContain('M0 1h');
    expect([10, 10.2, 40].map(rowsOf)).toEqual([1, 2, 4]);
  });
});
