/** Places events on one line of time, to scale, and moves their labels apart where two would meet. */
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { dayOf, endOf, formatMonth, formatStretch, monthsBetween } from './timeScale.ts';

type TimelineEvent = StageData['events'][number];

export interface PlacedEvent {
  event: TimelineEvent;
  /** Percent of the line's length. A date known only to the month stands in its middle. */
  at: number;
  /** The stretch it lasted, or within which it lay. */
  span?: { from: number; to: number; isVague: boolean };
  /** Percent at which its label stands. */
  label: number;
  /** The date as printed: "12 December 2022". */
  dated: string;
  /** Whether the date of the step falls on it. */
  isNow: boolean;
}

export interface TimelineLayout {
  events: PlacedEvent[];
  /** Months along the line. */
  ticks: { at: number; label: string }[];
}

/** More months than this on one line, and only some of them are named. */
const NAMED_MONTHS = 7;

/** Room a label needs, in percent of the lowest stage. */
const LABEL_ROOM = 20;

export function layoutTimeline(
  { show, on }: Pick<StageState, 'show' | 'on'>,
  { events }: Pick<StageData, 'events'>,
): TimelineLayout {
  const shown = show
    .flatMap((id) => events.filter((event) => event.id === id))
    .sort((a, b) => dayOf(a.date) - dayOf(b.date));
  if (shown.length === 0) return { events: [], ticks: [] };
  const first = Math.min(...shown.map(({ date }) => dayOf(date)));
  const last = Math.max(...shown.map(({ date, dateEnd }) => endOf(dateEnd ?? date)));
  const months = monthsBetween(first, last);
  const start = months[0] as number;
  const length = (months.at(-1) as number) - start;
  const percent = (day: number) => Math.round(((day - start) / length) * 1e4) / 100;
  const placed = shown.map((event) => {
    const begin = percent(dayOf(event.date));
    const end = percent(endOf(event.dateEnd ?? event.date));
    const isVague = event.dateEnd === undefined && event.date.length < 10;
    const at = isVague ? Math.round((begin + end) * 50) / 100 : begin;
    const isNow =
      on.length > 0 && dayOf(event.date) <= dayOf(on) && dayOf(on) <= endOf(event.dateEnd ?? event.date);
    const span = event.dateEnd !== undefined || isVague ? { span: { from: begin, to: end, isVague } } : {};
    return { event, at, ...span, label: at, dated: formatStretch(event.date, event.dateEnd), isNow };
  });
  placed.sort((a, b) => a.at - b.at);
  return {
    events: spreadLabels(placed),
    ticks: months.map((day, index) => ({
      at: percent(day),
      label: isNamed(index, months.length) ? formatMonth(day) : '',
    })),
  };
}

/** The first and the last month, and so many between that their names do not meet. */
function isNamed(index: number, count: number): boolean {
  const every = Math.ceil((count - 1) / NAMED_MONTHS);
  return index === count - 1 || (index % every === 0 && count - 1 - index >= every);
}

/** Labels keep their order; the first that has no room pushes the next, and the last ones push back. */
function spreadLabels(events: PlacedEvent[]): PlacedEvent[] {
  const room = Math.min(LABEL_ROOM, 92 / events.length);
  const labels = events.map(({ at }) => at);
  for (let i = 0; i < labels.length; i++) {
    labels[i] = Math.max(labels[i] as number, i === 0 ? 4 : (labels[i - 1] as number) + room);
  }
  for (let i = labels.length - 1; i >= 0; i--) {
    const ceiling = i === labels.length - 1 ? 96 : (labels[i + 1] as number) - room;
    labels[i] = Math.min(labels[i] as number, ceiling);
  }
  return events.map((event, i) => ({ ...event, label: Math.round((labels[i] as number) * 100) / 100 }));
}
