import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../model/event.ts';
import { formatSpan, groupEvents } from './groupEvents.ts';

const event = (id: string, date: string) => ({ id, date }) as StoryEvent;

describe('the events of a timeline', () => {
  it('stand in the order of their dates, by year and month', () => {
    const years = groupEvents([
      event('E-3', '2002-01-04'),
      event('E-1', '2001-05-03'),
      event('E-2', '2001-05-03'),
      event('E-4', '2001-06'),
    ]);
    expect(
      years.map(({ year, months }) => [
        year,
        months.map(({ title, events }) => [title, events.map(({ id }) => id)]),
      ]),
    ).toEqual([
      [
        '2001',
        [
          ['May 2001', ['E-1', 'E-2']],
          ['June 2001', ['E-4']],
        ],
      ],
      ['2002', [['January 2002', ['E-3']]]],
    ]);
  });

  it('known to the year alone stand before those of its months', () => {
    const [year] = groupEvents([event('E-2', '2001-02-01'), event('E-1', '2001')]);
    expect(year?.months.map(({ title }) => title)).toEqual(['2001', 'February 2001']);
  });
});

describe('a stretch of time', () => {
  it.each([
    ['2001-05-03', undefined, '3 May 2001'],
    ['2001-05', undefined, 'May 2001'],
    ['2001-05-03', '2001-05-03', '3 May 2001'],
    ['2001-05-03', '2001-05-09', '3 to 9 May 2001'],
    ['2001-05-03', '2001-06-03', '3 May to 3 June 2001'],
    ['2001-12-30', '2002-01-02', '30 December 2001 to 2 January 2002'],
    ['2001-05', '2001-06', 'May to June 2001'],
    ['2001', '2002', '2001 to 2002'],
  ])('from %s to %s says what both ends share once', (date, dateEnd, words) => {
    expect(formatSpan({ date, dateEnd })).toBe(words);
  });
});
