import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../model/event.ts';
import { groupEvents } from './groupEvents.ts';

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
