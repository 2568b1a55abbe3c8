/** Dates known to the day, the month or the year, compared as the stretches of time they are. */
import { z } from 'zod';

/** `2023`, `2023-09` or `2023-09-12`, in the calendar. */
export const PartialDate = z
  .string()
  .refine(isDate, 'a date of the calendar such as 2023-09-12, 2023-09 or 2023');
export type PartialDate = z.infer<typeof PartialDate>;

export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, , month = '01', day = '01'] = match;
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay(text.slice(0, 7))
  );
}

/** Certainly later: the first day that one can mean comes after the last day that the other can mean. */
export function isAfter(one: string, other: string): boolean {
  return firstDay(one) > finalDay(other);
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function finalDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${lastDay(date)}` : date;
}

/** Number of the last day of a month such as `2001-02`; of a year alone, of its January. */
function lastDay(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
