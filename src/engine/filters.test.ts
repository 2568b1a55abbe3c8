import { describe, expect, it } from 'vitest';
import { type Chosen, isShown, readChosen, tally, withChosen } from './filters.ts';

const PAGE = 'https://example.org/claims/';
const FILTERS = [
  { key: 'chapter', values: ['', 'the-ferry', 'the-gate'] },
  { key: 'bank', values: ['', 'north', 'south'] },
];

describe('reading what an address asks for', () => {
  it.each([
    [PAGE, {}],
    [`${PAGE}?chapter=the-gate&bank=north#C-1`, { chapter: 'the-gate', bank: 'north' }],
    [`${PAGE}?chapter=&bank=west&view=north`, {}],
    [`${PAGE}?chapter=%E0%A4%A&bank=south`, { bank: 'south' }],
    [`${PAGE}?bank=south&bank=north`, { bank: 'south' }],
    ['file:///C:/story/claims/index.html?bank=south', { bank: 'south' }],
    ['nowhere', {}],
  ])('understands %s', (href, chosen) => {
    expect(readChosen(href, FILTERS)).toEqual(chosen);
  });
});

describe('writing it', () => {
  it.each<{ from: string; chosen: Chosen; to: string }>([
    { from: PAGE, chosen: { bank: 'north' }, to: `${PAGE}?bank=north` },
    { from: `${PAGE}?bank=north`, chosen: {}, to: PAGE },
    {
      from: `${PAGE}?view=south&chapter=the-ferry#C-1`,
      chosen: { bank: 'south' },
      to: `${PAGE}?view=south&bank=south#C-1`,
    },
    {
      from: 'file:///C:/story/claims/index.html',
      chosen: { chapter: 'the-gate' },
      to: 'file:///C:/story/claims/index.html?chapter=the-gate',
    },
  ])('turns $from into $to', ({ from, chosen, to }) => {
    expect(withChosen(from, FILTERS, chosen)).toBe(to);
  });
});

describe('an entry', () => {
  const valuesOf = (key: string) => ({ chapter: 'the-ferry the-gate', bank: 'north' })[key] ?? '';
  it.each([
    [true, {}],
    [true, { chapter: 'the-gate' }],
    [true, { chapter: 'the-ferry', bank: 'north' }],
    [false, { chapter: 'the-gate', bank: 'south' }],
    [false, { chapter: 'the' }],
    [false, { weather: 'rain' }],
  ])('is shown: %s, when %o is asked for', (shown, chosen: Chosen) => {
    expect(isShown(chosen, valuesOf)).toBe(shown);
  });
});

describe('the number that is said', () => {
  it('is of how many, unless all are shown', () => {
    expect(tally(3, 12)).toBe('3 of 12 shown.');
    expect(tally(12, 12)).toBe('All 12 shown.');
  });
});
