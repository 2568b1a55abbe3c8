import type { StoryEvent } from '../../model/event.ts';
import { formatDate } from '../../model/formatDate.ts';

export interface EventsOfMonth {
  /** "September 2023", or the year alone for what is known no better. */
  title: string;
  events: StoryEvent[];
}

export interface EventsOfYear {
  year: string;
  months: EventsOfMonth[];
}

/** In the order of their dates, by year and month; of one date in the order in which the editors list them. */
export function groupEvents(events: readonly StoryEvent[]): EventsOfYear[] {
  const inOrder = events.toSorted((one, other) =>
    one.date < other.date ? -1 : Number(one.date > other.date),
  );
  const years: EventsOfYear[] = [];
  for (const event of inOrder) {
    const year = event.date.slice(0, 4);
    const title = formatDate(event.date.slice(0, 7));
    if (years.at(-1)?.year !== year) years.push({ year, months: [] });
    const months = years.at(-1)?.months ?? [];
    if (months.at(-1)?.title !== title) months.push({ title, events: [] });
    months.at(-1)?.events.push(event);
  }
  return years;
}
