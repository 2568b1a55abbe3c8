import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { PerspectiveRule } from '../../components/PerspectiveRule.tsx';
import type { FiledPeople } from '../../components/peopleInOrder.ts';
import { useStory } from '../../components/StoryContext.tsx';
import type { Person } from '../../model/person.ts';
import styles from './PeoplePage.module.css';
import { PersonEntry } from './PersonEntry.tsx';

/** The people of one perspective, or those whom none owns: bodies, then persons. */
export function PeopleFiled({ filed: { perspective, bodies, persons } }: { filed: FiledPeople }) {
  const { story } = useStory();
  const { label, note } = perspective ?? story.site.commentary;
  return (
    <section className={styles.filed} data-filed={perspective?.id ?? ''}>
      {perspective && <PerspectiveRule rule={perspective.rule} />}
      <h2 className={styles.label}>
        {perspective && <PerspectiveMark mark={perspective.mark} />}
        <span>{label}</span>
      </h2>
      <p className={styles.note}>{note}</p>
      <Group title="Bodies" people={bodies} />
      <Group title="Persons" people={persons} />
    </section>
  );
}

function Group({ title, people }: { title: string; people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.kind}>{title}</h3>
      <ul className={styles.entries}>
        {people.map((person) => (
          <PersonEntry key={person.id} person={person} level={4} />
        ))}
      </ul>
    </div>
  );
}
