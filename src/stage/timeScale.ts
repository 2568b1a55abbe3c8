/** Dates as days on a line of time. */
import { formatDate, formatShortDate } from '../model/formatDate.ts';

const DAY_MS = 86_400_000;

/** The first day that a date can mean. */
export function dayOf(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year ?? 0, month - 1, day) / DAY_MS;
}

/** The last day of a date that is known only to the month or the year. */
export function endOf(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month, 0) / DAY_MS : dayOf(date);
}

/** First days of the months, from the one before the first day to the one after the last. */
export function monthsBetween(first: number, last: number): number[] {
  const begin = new Date(first * DAY_MS);
  const months: number[] = [];
  for (let month = begin.getUTCMonth(); months.length < 2 || (months.at(-1) as number) <= last; month++) {
    months.push(Date.UTC(begin.getUTCFullYear(), month, 1) / DAY_MS);
  }
  return months;
}

/** `2023-09` of a day in it. */
export function monthOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 7);
}

/** "Sep 2023". */
export function formatMonth(day: number): string {
  return formatShortDate(monthOf(day));
}

/** "4 to 20 May 2002", "15 June to 16 August 2023", "12 December 2022 to 14 June 2023", or the one date. */
export function formatStretch(from: string, to?: string): string {
  if (to === undefined || to === from) return formatDate(from);
  const isExact = from.length === 10 && to.length === 10;
  if (isExact && from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${formatDate(to)}`;
  const year = ` ${to.slice(0, 4)}`;
  const begin = formatDate(from);
  const isSameYear = from.length > 4 && to.length > 4 && begin.endsWith(year);
  return `${isSameYear ? begin.slice(0, -year.length) : begin} to ${formatDate(to)}`;
}
