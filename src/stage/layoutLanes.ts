/** Places what lanes say on one axis of time, in percent of its length, and finds room for the words under each lane. */
import type { LanesFigure, Stretch } from '../model/figure.ts';
import { formatShortDate } from '../model/formatDate.ts';
import { dayOf, endOf, monthOf, monthsBetween } from './timeScale.ts';

export interface PlacedStretch {
  stretch: Stretch;
  x: number;
  width: number;
  /** A single day is a point, whatever its width on the axis. */
  isDay: boolean;
  note: { x: number; isFromEnd: boolean; line: number };
}

export interface PlacedLane {
  lane: LanesFigure['lanes'][number];
  stretches: PlacedStretch[];
  /** Lines of words under the lane. */
  lines: number;
}

export interface LanesLayout {
  lanes: PlacedLane[];
  /** `short` where a small stage has room for every other month, and for the year alone where one begins. */
  ticks: { at: number; label: string; short: string }[];
}

/** Part of the axis that a letter takes on the narrowest stage that draws the words, in percent. */
const LETTER = 0.92;

/** Words closer than this on one line would read as one. */
const APART = 2;

/** The name of a month that begins later than this would pass the end of the axis, in percent. */
const LAST_NAMED = 97;

/** A longer axis is marked by years. */
const MONTHS = 18;

/** `plain` gives a text as its readers may see it at its longest. */
export function layoutLanes({ axis, lanes }: LanesFigure, plain: (text: string) => string): LanesLayout {
  const start = dayOf(axis.from);
  const length = endOf(axis.to) + 1 - start;
  const percent = (day: number) => Math.round(((day - start) / length) * 1e4) / 100;
  return {
    lanes: lanes.map((lane) => {
      const stretches = placeNotes(
        lane.stretches.map((stretch) => {
          const x = percent(dayOf(stretch.from));
          const width = round(percent(endOf(stretch.to ?? stretch.from) + 1) - x);
          return { stretch, x, width, isDay: stretch.to === undefined && stretch.from.length === 10 };
        }),
        plain,
      );
      return { lane, stretches, lines: Math.max(...stretches.map(({ note }) => note.line)) + 1 };
    }),
    ticks: ticksOf(start, start + length - 1)
      .map(({ day, ...tick }) => ({ at: percent(day), ...tick }))
      .filter(({ at }) => at < LAST_NAMED),
  };
}

/** Each note begins under its stretch, or ends there where the axis ends; where it would meet another it goes lower. */
function placeNotes(
  stretches: Omit<PlacedStretch, 'note'>[],
  plain: (text: string) => string,
): PlacedStretch[] {
  const taken: { from: number; to: number; line: number }[] = [];
  return stretches.map((placed) => {
    const { stretch, x, width } = placed;
    const length = `${plain(stretch.label)} · ${plain(stretch.by)}`.length * LETTER;
    const isFromEnd = x + length > 100;
    const end = Math.min(100, Math.max(x + width, length));
    const room = isFromEnd ? { from: end - length, to: end } : { from: x, to: x + length };
    let line = 0;
    while (taken.some((other) => other.line === line && meets(other, room))) line++;
    taken.push({ ...room, line });
    return { ...placed, note: { x: round(isFromEnd ? end : x), isFromEnd, line } };
  });
}

interface Room {
  from: number;
  to: number;
}

function meets(one: Room, other: Room): boolean {
  return one.from < other.to + APART && other.from < one.to + APART;
}

/** First days of months, or of years where the axis is long. */
function ticksOf(first: number, last: number): { day: number; label: string; short: string }[] {
  const months = monthsBetween(first, last).filter((day) => day >= first && day <= last);
  const isLong = months.length > MONTHS;
  return months
    .filter((day) => !isLong || monthOf(day).endsWith('-01'))
    .map((day, index) => {
      const month = monthOf(day);
      const [name = '', year = ''] = formatShortDate(month).split(' ');
      if (isLong) return { day, label: year, short: year };
      const number = Number(month.slice(5));
      const isNamed = number % 2 === 1;
      return {
        day,
        label: number === 1 || index === 0 ? `${name} ${year}` : name,
        short: number === 1 ? year : isNamed ? name : '',
      };
    });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
