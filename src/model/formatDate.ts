const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2023-09-12` to "12 September 2023"; a date known less exactly stays so. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The same where room is short and the year is said beside it: "12 Sep", or the year alone. */
export function formatShortDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return year ?? '';
  const short = MONTHS[Number(month) - 1]?.slice(0, 3);
  return day ? `${Number(day)} ${short}` : `${short} ${year}`;
}
