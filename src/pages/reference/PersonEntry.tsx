import { Heading } from '../../components/Heading.tsx';
import type { Person } from '../../model/person.ts';
import { Appearances } from './Appearances.tsx';
import styles from './PersonEntry.module.css';

/** One person or body: role then, for whom they speak, one neutral sentence, and where they stand in the story. */
export function PersonEntry({ person, level }: { person: Person; level: 3 | 4 }) {
  const { id, name, role, speaksFor, sentence } = person;
  return (
    <li className={styles.entry} id={id} data-person-entry="">
      <div>
        <Heading level={level} className={styles.name}>
          {name}
        </Heading>
        <p className={styles.role}>{role}</p>
        <p className={styles.speaks}>Speaks for: {speaksFor}</p>
      </div>
      <div>
        <p className={styles.sentence}>{sentence}</p>
        <Appearances person={id} />
      </div>
    </li>
  );
}
