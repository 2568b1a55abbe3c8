import { describe, expect, it } from 'vitest';
import { citedDate, dateWords, wordsBeside } from './citedDate.ts';

describe('the date that a citation may give', () => {
  it.each([
    ['2001-05-04', '4 May 2001', '2001-05-04', false],
    ['2001-05', 'May 2001', '2001-05', false],
    ['2001', '2001', '2001', false],
    // Words after “on” tell what the text is about.
    ['2001-10-26', '26 October 2001, on 1988 to 1992', '2001-10-26', false],
    // The month is as much as is sure.
    ['2001-05-04', 'May 2001', '2001-05', false],
    ['2001-05', '30 or 31 May 2001', '2001-05', false],
    ['2001-11-10', 'night of 9 to 10 November 2001', '2001-11', false],
    // Not even the month is.
    ['2001-09', 'between 7 and about 11 September 2001', '2001-09', true],
    ['2001-09', '12 September 2001 or a few days later', '2001-09', true],
    ['2001-09-30', '30 September and 1 October 2001', '2001-09', true],
    ['2001-12-21', '21 December 2001, recalled on 12 July 2002', '2001-12', true],
    ['2001', 'winter of 2001 to 2002', '2001', true],
  ])('for %s, “%s”, is %s (circa: %s)', (date, dated, value, isCirca) => {
    expect(citedDate(date, dated)).toEqual({ value, isCirca });
  });

  it.each(['page without a date, on the time since 1988', 'on the year 1993'])(
    'is none where “%s” dates only what the text tells of',
    (dated) => {
      expect(citedDate('1988', dated)).toBeUndefined();
    },
  );

  it('leaves the date in words out where they say no more', () => {
    expect(wordsBeside(citedDate('2001-05-04', '4 May 2001'), '4 May 2001')).toBeUndefined();
    expect(wordsBeside(citedDate('2001-05', '30 or 31 May 2001'), '30 or 31 May 2001')).toBe(
      '30 or 31 May 2001',
    );
  });

  it('has its months long and short', () => {
    expect(dateWords({ value: '2001-09-04', isCirca: false })).toEqual({
      year: '2001',
      month: 'September',
      shortMonth: 'Sept.',
      day: '4',
    });
    const short = (month: string) => dateWords({ value: `2001-${month}`, isCirca: false }).shortMonth;
    expect(['02', '05', '06', '07'].map(short)).toEqual(['Feb.', 'May', 'June', 'July']);
  });
});
