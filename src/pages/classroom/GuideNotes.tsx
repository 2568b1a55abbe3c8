import { FigureText } from '../../components/FigureText.tsx';
import type { Teaching } from '../../model/teaching.ts';
import styles from './Handout.module.css';
import { questionsOnSheet } from './numberOnSheet.ts';
import { QuestionText } from './QuestionText.tsx';
import { WithEvidenceLinks } from './WithEvidenceLinks.tsx';

/** Every question with its note, and the notes of the sheets. The numbers are those of the student sheet. */
export function GuideNotes({ teaching }: { teaching: Teaching }) {
  const { chapter, documentQuestion, twoAccounts, evidenceCards } = teaching;
  return (
    <>
      {questionsOnSheet(teaching).map((question, index) => (
        <div key={question.id} id={`note-${question.id}`}>
          <QuestionText question={question} chapter={chapter} number={index + 1}>
            <p className={styles.guidance} data-note-of={question.id}>
              <WithEvidenceLinks text={question.notes} chapter={chapter} />
            </p>
            {question.practises.length > 0 && (
              <p className={styles.fact}>{`Practises ${question.practises.join(', ')}`}</p>
            )}
          </QuestionText>
        </div>
      ))}
      <h3 className={styles.part}>The question on documents</h3>
      <p className={styles.central}>
        <FigureText text={documentQuestion.prompt} />
      </p>
      <p className={styles.guidance} data-note-of="documents">
        <WithEvidenceLinks text={documentQuestion.notes} chapter={chapter} />
      </p>
      <h3 className={styles.part}>Two accounts</h3>
      <p className={styles.guidance} data-note-of="accounts">
        <WithEvidenceLinks text={twoAccounts.notes} chapter={chapter} />
      </p>
      <h3 className={styles.part}>Evidence cards</h3>
      <p className={styles.central}>
        <FigureText text={evidenceCards.question} />
      </p>
      {[evidenceCards.left, evidenceCards.right].map(({ label, cards }) => (
        <p key={label}>
          <b>
            <FigureText text={label} />:
          </b>{' '}
          <WithEvidenceLinks text={cards.join(', ')} chapter={chapter} />
        </p>
      ))}
      <p className={styles.guidance} data-note-of="cards">
        <WithEvidenceLinks text={evidenceCards.notes} chapter={chapter} />
      </p>
    </>
  );
}
