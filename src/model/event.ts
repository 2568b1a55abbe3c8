import { z } from 'zod';
import { PartialDate } from './date.ts';
import { EntryId, Slug } from './ids.ts';

/** `content/events.yaml`: dated events, for the timeline and for the order of telling. */
export const StoryEvent = z.strictObject({
  id: EntryId,
  date: PartialDate,
  dateEnd: PartialDate.optional(),
  time: z.string().min(1).optional(),
  event: z.string().min(1),
  /** A few words for a label on the stage. */
  short: z.string().min(1),
  disputed: z.boolean(),
  dispute: z.string().min(1).optional(),
  chapter: Slug,
  /** The roads that it is about, by the ids of places. */
  roads: z.array(Slug).default([]),
  /** Whom it names, by the ids of people. */
  actors: z.array(Slug).default([]),
  refs: z.array(z.string()).default([]),
  urls: z.array(z.url()).default([]),
  background: z.boolean().default(false),
});
export type StoryEvent = z.infer<typeof StoryEvent>;
