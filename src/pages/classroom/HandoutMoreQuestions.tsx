import type { Teaching } from '../../model/teaching.ts';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';
import { numberOnSheet, questionsOnSheet } from './numberOnSheet.ts';
import { QuestionText } from './QuestionText.tsx';

/** The rest of the bank, without lines. It is on a sheet of its own, last, so that nobody has to copy it for a class. */
export function HandoutMoreQuestions({ teaching }: { teaching: Teaching }) {
  const { chapter } = teaching;
  return (
    <HandoutSection
      id="more-questions"
      kind="student-sheet"
      chapter={chapter}
      title="More questions"
      about="The other questions of this chapter, to choose from. They go on from the numbers of the student sheet; answer on your own paper."
    >
      <div className={styles.bank}>
        {questionsOnSheet(teaching)
          .filter(({ core }) => !core)
          .map((question) => (
            <QuestionText
              key={question.id}
              question={question}
              chapter={chapter}
              number={numberOnSheet(teaching, question.id)}
            />
          ))}
      </div>
    </HandoutSection>
  );
}
