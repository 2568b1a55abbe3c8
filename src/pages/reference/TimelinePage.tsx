import { useStory } from '../../components/StoryContext.tsx';
import type { Story } from '../../model/story.ts';
import { EventEntry } from './EventEntry.tsx';
import { chaptersOfEvent } from './eventSteps.ts';
import { type FilterGroup, Filters } from './Filters.tsx';
import { groupEvents } from './groupEvents.ts';
import styles from './ReferencePage.module.css';
import { ReferencePage } from './ReferencePage.tsx';

/** Every dated event in order, with what is disputed about it, what it rests on and where it is told. */
export function TimelinePage() {
  const { story } = useStory();
  const years = groupEvents(story.events);
  return (
    <ReferencePage
      title="Timeline"
      path="timeline/"
      dek="What happened when, in our own words. A date is as exact as it is known; an event marked “disputed” is one whose date or fact is contested, and what is contested about an event, its meaning included, is said beside it."
    >
      {years.length === 0 && <p className={styles.note}>This story lists no dated events.</p>}
      <Filters groups={groupsOf(story)} />
      {years.map(({ year, months }) => (
        <section key={year} className={styles.section} aria-labelledby={`year-${year}`} data-entry-section="">
          <h2 className={styles.heading} id={`year-${year}`}>
            {year}
          </h2>
          {months.map(({ title, events }) => (
            <section key={title} data-entry-section="">
              <h3 className={styles.note}>{title}</h3>
              <ol>
                {events.map((event) => (
                  <EventEntry key={event.id} event={event} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </ReferencePage>
  );
}

/** Only what some event has, in the order of the story; people, who are many, by the alphabet. */
function groupsOf(story: Story): FilterGroup[] {
  const { chapters, places, people, events } = story;
  const told = new Set(events.flatMap((event) => chaptersOfEvent(story, event)));
  return [
    {
      key: 'chapter',
      label: 'Chapter',
      options: chapters
        .filter(({ slug }) => told.has(slug))
        .map(({ slug, number, frontmatter }) => ({ value: slug, label: `${number} ${frontmatter.title}` })),
    },
    {
      key: 'road',
      label: 'Road',
      options: places
        .filter(({ id }) => events.some(({ roads }) => roads.includes(id)))
        .map(({ id, neutral }) => ({ value: id, label: neutral })),
    },
    {
      key: 'actor',
      label: 'Who is named',
      options: people
        .filter(({ id }) => events.some(({ actors }) => actors.includes(id)))
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, 'en')),
    },
  ];
}
