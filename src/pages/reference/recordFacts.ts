/** What the page of the record works out from the story: what rests on a document, and where it belongs. */
import type { Claim } from '../../model/claim.ts';
import type { StoryEvent } from '../../model/event.ts';
import type { Story } from '../../model/story.ts';
import { stepsTelling } from './stepsTelling.ts';

export interface RestsOn {
  claims: Claim[];
  events: StoryEvent[];
  /** Whether a line, mark or area of the map gives it as a source. */
  isOnMap: boolean;
}

/** The claims and events that name a document, and the map. */
export function restsOn(
  { claims, events, stage }: Pick<Story, 'claims' | 'events' | 'stage'>,
  id: string,
): RestsOn {
  return {
    claims: claims.filter(({ supportedBy, disputedBy }) =>
      [...supportedBy, ...disputedBy].some(({ record }) => record.includes(id)),
    ),
    events: events.filter(({ refs }) => refs.includes(id)),
    isOnMap: [...stage.lines, ...stage.marks, ...stage.areas].some(({ sources }) => sources.includes(id)),
  };
}

/** Slugs of the chapters that tell of a document; where none does, of those whose claims and events rest on it. */
export function chaptersOfRecord(story: Story, id: string): string[] {
  const told = stepsTelling(story, 'record', id).map(({ chapter }) => chapter.slug);
  if (told.length > 0) return told;
  const { claims, events } = restsOn(story, id);
  const resting = [...claims.flatMap(({ chapters }) => chapters), ...events.map(({ chapter }) => chapter)];
  return story.chapters.map(({ slug }) => slug).filter((slug) => resting.includes(slug));
}
