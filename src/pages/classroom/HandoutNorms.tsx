import type { Classroom } from '../../model/classroom.ts';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';
import { TextList } from './TextList.tsx';

/** What a class agrees on before it begins, and how somebody may step back. */
export function HandoutNorms({ chapter, classroom }: { chapter: string; classroom: Classroom }) {
  return (
    <HandoutSection
      id="norms"
      kind="student-sheet"
      chapter={chapter}
      title="Agreements for the room"
      about="Read them aloud before the first lesson, and change them together where your class needs other words."
    >
      <h3 className={styles.part}>What holds in the room</h3>
      <TextList texts={classroom.norms} />
      <h3 className={styles.part}>If somebody wants to step back</h3>
      <TextList texts={classroom.optOut} />
    </HandoutSection>
  );
}
