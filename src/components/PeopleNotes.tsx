import type { Chapter } from '../model/chapter.ts';
import { Heading } from './Heading.tsx';
import { noteId } from './NoteLink.tsx';
import styles from './PeopleNotes.module.css';
import { PersonNote } from './PersonNote.tsx';
import { filePeople } from './peopleInOrder.ts';
import { useStory } from './StoryContext.tsx';

export interface PeopleNotesProps {
  title: string;
  /** Whose people are listed. */
  chapters: readonly Chapter[];
}

/** Who is quoted, told or named on the page: where every name in its text leads, with a script or without. */
export function PeopleNotes({ title, chapters }: PeopleNotesProps) {
  const { story } = useStory();
  const ids = new Set(chapters.flatMap(({ appearances }) => appearances.map(({ person }) => person)));
  const people = filePeople(
    story,
    story.people.filter(({ id }) => ids.has(id)),
  ).flatMap(({ bodies, persons }) => [...persons, ...bodies]);
  if (people.length === 0) return null;
  return (
    <section className={styles.people} data-people="" aria-labelledby="people-here">
      <Heading level={2} id="people-here" className={styles.heading}>
        {title}
      </Heading>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id} id={noteId('person', person.id)}>
            <PersonNote person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}
