/** Dates as exact as they are known, and never more exact. */
import { formatDate } from '../model/formatDate.ts';

export interface CitedDate {
  /** `2023`, `2023-09` or `2023-09-12`. */
  value: string;
  /** Not certain even so. */
  isCirca: boolean;
}

const DOUBT = /\b(about|around|circa|perhaps|probably|later|earlier)\b/i;
/** "January" to "December". */
const MONTHS = Array.from({ length: 12 }, (_, index) => formatDate(`-${index + 1}`).trim());

/**
 * The date of a text by its record and its date in words. Words after “on” are the time it tells of: with no number
 * before them the text has no date of its own. Where the words are not the date, the day is dropped; where they lead out
 * of its month, or doubt it, the rest is circa.
 */
export function citedDate(date: string, dated: string): CitedDate | undefined {
  const own = dated.split(/\bon\b/)[0] ?? '';
  if (!/\d/.test(own)) return undefined;
  const stated = own.replace(/,?\s*$/, '');
  const known = [date, date.slice(0, 7), date.slice(0, 4)].find((value) => formatDate(value) === stated);
  if (known !== undefined) return { value: known, isCirca: false };
  const month = date.slice(0, 7);
  const isWithin =
    month.length === 7 &&
    own.trim().endsWith(formatDate(month)) &&
    MONTHS.filter((name) => own.includes(name)).length === 1 &&
    !DOUBT.test(own);
  return { value: month, isCirca: !isWithin };
}

/** The date in words, unless they say no more than the date. */
export function wordsBeside(date: CitedDate | undefined, dated: string): string | undefined {
  return date && !date.isCirca && formatDate(date.value) === dated ? undefined : dated;
}

interface DateWords {
  year: string;
  month: string | undefined;
  /** "Sept.", and "June", which is as short. */
  shortMonth: string | undefined;
  day: string | undefined;
}

/** "2023", "September", "Sept.", "12". */
export function dateWords({ value }: CitedDate): DateWords {
  const [year = '', number, day] = value.split('-');
  const month = number && MONTHS[Number(number) - 1];
  return { year, month, shortMonth: month && shortened(month), day: day && String(Number(day)) };
}

function shortened(month: string): string {
  if (month.length <= 4) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}
