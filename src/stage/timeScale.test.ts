import { describe, expect, it } from 'vitest';
import { formatStretch } from './timeScale.ts';

describe('A stretch of time in words', () => {
  it.each([
    ['2002-05-04', undefined, '4 May 2002'],
    ['2002-05', undefined, 'May 2002'],
    ['2002-05-04', '2002-05-04', '4 May 2002'],
    ['2001-12-30', '2002-01-02', '30 December 2001 to 2 January 2002'],
    ['2002-05-04', '2002-05-20', '4 to 20 May 2002'],
    ['2002-04-04', '2002-05-20', '4 April to 20 May 2002'],
    ['2001-12-04', '2002-05-20', '4 December 2001 to 20 May 2002'],
    ['2002-04', '2002-05', 'April to May 2002'],
    ['2001', '2002', '2001 to 2002'],
  ])('from %s to %s says what is needed and no more: %s', (from, to, words) => {
    expect(formatStretch(from, to)).toBe(words);
  });
});
