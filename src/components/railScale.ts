/** Where a date stands on the time rail: one scale from end to end, empty stretches left empty. */

export interface RailScale {
  /** Whole months, counted from year 0, at which the rail begins and before which it ends. */
  from: number;
  to: number;
}

/** Where the upright rail's axis stands in its zone. */
export const AXIS_PX = 52;

const MONTHS_A_YEAR = 12;

/** Months since year 0, with the day as a fraction; a date known less exactly counts from its beginning. */
function monthsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * MONTHS_A_YEAR + (month - 1) + (day - 1) / 31;
}

/** The moment at which a date known only so far has passed. */
function endOf(date: string): number {
  const [, month, day] = date.split('-');
  if (day) return monthsOf(date) + 1 / 31;
  return month ? monthsOf(date) + 1 : monthsOf(date) + MONTHS_A_YEAR;
}

/** A rail of whole months that holds both dates. */
export function railScale(from: string, to: string): RailScale {
  return { from: Math.floor(monthsOf(from)), to: Math.ceil(endOf(to) - 1e-9) };
}

/** Per cent of the rail's length at which a date begins. */
export function startOn(scale: RailScale, date: string): number {
  return percent(scale, monthsOf(date));
}

/** Per cent of the rail's length at which a date has passed. */
export function endOn(scale: RailScale, date: string): number {
  return percent(scale, endOf(date));
}

/** The years that begin on the rail, with where. */
export function yearsOn(scale: RailScale): { year: number; at: number }[] {
  const first = Math.ceil(scale.from / MONTHS_A_YEAR);
  const last = Math.floor((scale.to - 1) / MONTHS_A_YEAR);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => {
    const year = first + index;
    return { year, at: percent(scale, year * MONTHS_A_YEAR) };
  });
}

/** Which of two lanes each stretch stands in: the second for one that would overlap its neighbour in the first. */
export function lanesOf(stretches: readonly { from: number; to: number }[]): number[] {
  let firstLaneEnds = -1;
  return stretches.map(({ from, to }) => {
    if (from < firstLaneEnds) return 1;
    firstLaneEnds = to;
    return 0;
  });
}

/** Numerals beside the middles of their stretches, moved on where two would lie on one another. */
export function spreadNumerals(middles: readonly number[], gap: number): number[] {
  const spread = [...middles];
  const order = middles.map((_, index) => index).sort((a, b) => at(middles, a) - at(middles, b));
  for (const [rank, index] of order.entries()) {
    const before = order[rank - 1];
    if (before !== undefined) spread[index] = Math.max(at(spread, index), at(spread, before) + gap);
  }
  return spread;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}

function percent({ from, to }: RailScale, months: number): number {
  const at = ((months - from) / (to - from)) * 100;
  return Math.round(Math.min(Math.max(at, 0), 100) * 100) / 100;
}
