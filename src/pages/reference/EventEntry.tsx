import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import type { StoryEvent } from '../../model/event.ts';
import { formatStretch } from '../../stage/timeScale.ts';
import { EntryFact, EntryFacts } from './EntryFacts.tsx';
import own from './EventEntry.module.css';
import { EventSources } from './EventSources.tsx';
import { chaptersOfEvent, stepsOfEvent } from './eventSteps.ts';
import styles from './ReferencePage.module.css';
import { StepLinks } from './StepLinks.tsx';

/** One event: its date as well as it is known, what is disputed about it, what it rests on, and where it is told. */
export function EventEntry({ event }: { event: StoryEvent }) {
  const { story, root } = useStory();
  const { id, time, disputed, dispute, roads, actors, background } = event;
  const exactness = time ?? (event.date.length < '2001-05-03'.length ? 'the day is not recorded' : undefined);
  const told = stepsOfEvent(story, event);
  const chapter = story.chapters.find(({ slug }) => slug === event.chapter);
  return (
    <li
      className={styles.entry}
      id={id}
      data-entry=""
      data-chapter={chaptersOfEvent(story, event).join(' ')}
      data-road={roads.join(' ')}
      data-actor={actors.join(' ')}
    >
      <div className={own.what}>
        <h4 className={styles.label}>
          <time dateTime={event.date}>{formatStretch(event.date, event.dateEnd)}</time>
          {disputed && ' · disputed'}
        </h4>
        {exactness && <p className={styles.small}>{exactness}</p>}
        <p className={styles.text}>{event.event}</p>
      </div>
      <EntryFacts>
        {dispute && (
          <EntryFact label="What is disputed">
            <dd data-dispute="">{dispute}</dd>
          </EntryFact>
        )}
        <EventSources event={event} />
        {told.length > 0 && (
          <EntryFact label="Told in">
            <dd>
              <StepLinks told={told} />
            </dd>
          </EntryFact>
        )}
        {told.length === 0 && (
          <EntryFact label={background ? 'Background' : 'Belongs to'}>
            <dd>
              {background && 'Neither shown nor told in a step; it belongs to '}
              {chapter && <a href={href(root, `chapters/${chapter.slug}/`)}>{chapter.frontmatter.title}</a>}
            </dd>
          </EntryFact>
        )}
      </EntryFacts>
    </li>
  );
}
