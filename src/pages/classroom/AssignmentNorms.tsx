import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import styles from './Assignment.module.css';

/** What holds in the room; once, however many chapters are assigned. */
export function AssignmentNorms() {
  const { classroom } = useStory().story;
  if (!classroom) return null;
  return (
    <template data-assigned-norms="">
      <section className={styles.tasks} data-extra="norms">
        <h2 className={styles.heading}>What we agree on before we begin</h2>
        <ol className={styles.list}>
          {classroom.norms.map((norm) => (
            <li key={norm}>
              <FigureText text={norm} />
            </li>
          ))}
        </ol>
      </section>
    </template>
  );
}
