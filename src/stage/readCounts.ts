/** Counts that cover unlike stretches of time, worked out for one stretch, so that the reader can compare like with like. */
import type { Count } from '../model/count.ts';

/** All counts of a picture for so many days. */
export interface Reading {
  days: number;
  /** In words: "one day", "29 days". */
  name: string;
  counts: Count[];
}

/** The reserved perspective of what belongs to no side; written out, because the schemas beside its constant have no place in the browser. */
const NOBODY = 'none';

/** Digits to which a number worked out from an estimate is printed. */
const DIGITS = 3;

/**
 * One reading for a day and one for the longest stretch, where a day's count stands beside a longer one and all say how
 * many days they cover. Otherwise there is nothing to switch.
 */
export function readCounts(counts: readonly Count[]): Reading[] {
  const days = counts.map((count) => count.days ?? 0);
  const longest = Math.max(...days);
  if (!days.every((each) => each > 0) || Math.min(...days) !== 1 || longest === 1) return [];
  return [1, longest].map((stretch) => ({
    days: stretch,
    name: stretch === 1 ? 'one day' : `${stretch} days`,
    counts: counts.map((count) => countFor(count, stretch)),
  }));
}

/** As counted where it covers that stretch; else worked out, and said to be so. */
function countFor(count: Count, days: number): Count {
  const covered = count.days ?? days;
  if (covered === days) return count;
  const value = Math.round((count.value * days) / covered);
  const printed = Number(value.toPrecision(DIGITS)).toLocaleString('en');
  const isLess = days < covered;
  return {
    ...count,
    value,
    label: `about ${printed} ${count.unit}s ${days === 1 ? 'a day' : `in ${days} days`}`,
    period: `${isLess ? 'Shared out evenly' : 'If every day had been as counted'}: ${count.period}`,
    perspective: NOBODY,
    standing: `our arithmetic: ${count.value} ${isLess ? `divided by ${covered / days}` : `times ${days / covered}`}`,
  };
}
