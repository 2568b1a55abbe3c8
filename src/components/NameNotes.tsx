import type { Chapter } from '../model/chapter.ts';
import { Heading } from './Heading.tsx';
import { noteId } from './NoteLink.tsx';
import styles from './PeopleNotes.module.css';
import { PlaceNote } from './PlaceNote.tsx';
import { useStory } from './StoryContext.tsx';
import { TermNote } from './TermNote.tsx';

export interface NameNotesProps {
  title: string;
  /** Whose names and words are listed. */
  chapters: readonly Chapter[];
}

/** The names that follow the view and the disputed words of the page: where those in its text lead, with a script or without. */
export function NameNotes({ title, chapters }: NameNotesProps) {
  const { story } = useStory();
  const told = new Set(chapters.flatMap(({ tellings }) => tellings.map(({ kind, id }) => `${kind} ${id}`)));
  const places = story.places.filter(({ id, forms }) => forms && told.has(`place ${id}`));
  const terms = story.terms.filter(({ id }) => told.has(`term ${id}`));
  if (places.length + terms.length === 0) return null;
  return (
    <section className={styles.people} data-name-notes="" aria-labelledby="names-here">
      <Heading level={2} id="names-here" className={styles.heading}>
        {title}
      </Heading>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.id} id={noteId('place', place.id)}>
            <PlaceNote place={place} />
          </li>
        ))}
        {terms.map((term) => (
          <li key={term.id} id={noteId('term', term.id)}>
            <TermNote term={term} />
          </li>
        ))}
      </ul>
    </section>
  );
}
