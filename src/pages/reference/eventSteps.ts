import type { StoryEvent } from '../../model/event.ts';
import type { Story } from '../../model/story.ts';
import { stepsTelling, type ToldInChapter } from './stepsTelling.ts';

/** The steps that show the event on their line of time; where none does, those that tell of what it rests on. */
export function stepsOfEvent(story: Pick<Story, 'chapters'>, { id, refs }: StoryEvent): ToldInChapter[] {
  const shown = stepsTelling(story, 'event', id);
  if (shown.length > 0) return shown;
  const byChapter = refs
    .flatMap((ref) => [...stepsTelling(story, 'record', ref), ...stepsTelling(story, 'claim', ref)])
    .reduce((found, { chapter, steps }) => {
      const known = found.get(chapter.slug)?.steps ?? [];
      const others = steps.filter((step) => !known.some(({ id: other }) => other === step.id));
      const all = [...known, ...others].sort((one, other) => one.number - other.number);
      return found.set(chapter.slug, { chapter, steps: all });
    }, new Map<string, ToldInChapter>());
  return [...byChapter.values()].sort((one, other) => one.chapter.number - other.chapter.number);
}

/** The chapter to which the event belongs, and those that show it or tell of it, in reading order. */
export function chaptersOfEvent(story: Pick<Story, 'chapters'>, event: StoryEvent): string[] {
  const told = stepsOfEvent(story, event).map(({ chapter }) => chapter.slug);
  return story.chapters.flatMap(({ slug }) => (slug === event.chapter || told.includes(slug) ? [slug] : []));
}
