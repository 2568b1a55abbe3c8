/** The dates between which something stood; either end may be open. */
export interface Dated {
  from?: string | undefined;
  until?: string | undefined;
}

/** Whether something stood on a date; a date known only to the month counts for the whole month. */
export function isValidOn({ from, until }: Dated, on: string): boolean {
  if (on === '') return true;
  const hasBegun = from === undefined || on.slice(0, from.length) >= from;
  return hasBegun && (until === undefined || on.slice(0, until.length) <= until);
}
