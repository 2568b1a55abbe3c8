import { FigureText } from '../../components/FigureText.tsx';
import type { Classroom } from '../../model/classroom.ts';
import type { Teaching } from '../../model/teaching.ts';
import { documentName } from './documentName.ts';
import { Evidence } from './Evidence.tsx';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';
import { RubricTable } from './RubricTable.tsx';
import { TextList } from './TextList.tsx';

/** The question on documents: what is asked, the documents with all that is known of each, the tasks, how answers are judged. */
export function HandoutDocuments({ teaching, classroom }: { teaching: Teaching; classroom: Classroom }) {
  const { chapter, documentQuestion } = teaching;
  const { prompt, documents, tasks } = documentQuestion;
  return (
    <HandoutSection
      id="source-pack"
      kind="source-pack"
      chapter={chapter}
      title="Source pack"
      about="Read the question, then every document with its heading: who speaks, when, in what kind of text, through whom."
    >
      <div className={styles.asked}>
        <h3 className={styles.part}>The question</h3>
        <p className={styles.central}>
          <FigureText text={prompt} />
        </p>
      </div>
      <h3 className={styles.part}>The documents</h3>
      {documents.map(({ id, about }, index) => (
        <Evidence
          key={id}
          id={id}
          chapter={chapter}
          heading={<h4 className={styles.document}>{documentName(index)}</h4>}
          about={<FigureText text={about} />}
        />
      ))}
      <h3 className={styles.part}>Tasks</h3>
      <TextList isOrdered texts={tasks} />
      <h3 className={styles.part}>How an answer is judged</h3>
      <RubricTable rubric={classroom.rubric} />
    </HandoutSection>
  );
}
