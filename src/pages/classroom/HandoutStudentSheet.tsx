import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import type { Question, Teaching } from '../../model/teaching.ts';
import { ContentNotes } from './ContentNotes.tsx';
import { Evidence } from './Evidence.tsx';
import styles from './Handout.module.css';
import { HandoutLines } from './HandoutLines.tsx';
import { HandoutSection } from './HandoutSection.tsx';
import { QuestionText } from './QuestionText.tsx';

/** The questions of a lesson with room for answers, and what they rest on. */
export function HandoutStudentSheet({ teaching }: { teaching: Teaching }) {
  const { story } = useStory();
  const { chapter, centralQuestion, questions, contentNotes } = teaching;
  const core = questions.filter((question) => question.core);
  const { frontmatter } = chapterOf(story, chapter);
  return (
    <HandoutSection
      id="student-sheet"
      kind="student-sheet"
      chapter={chapter}
      title="Student sheet"
      isWrittenOn
      about={`${frontmatter.title} (${frontmatter.kicker}). ${frontmatter.dek}`}
    >
      <div className={styles.asked}>
        <h3 className={styles.part}>The question of this chapter</h3>
        <p className={styles.central}>
          <FigureText text={centralQuestion} />
        </p>
      </div>
      {contentNotes.length > 0 && (
        <>
          <h3 className={styles.part}>Before you read</h3>
          <ContentNotes teaching={teaching} />
        </>
      )}
      <h3 className={styles.part}>Questions</h3>
      {core.map((question, index) => (
        <QuestionText key={question.id} question={question} chapter={chapter} number={index + 1}>
          <HandoutLines count={linesFor(question)} />
        </QuestionText>
      ))}
      <h3 className={styles.part}>What these questions rest on</h3>
      {[...new Set(core.flatMap(({ needs }) => needs))].map((id) => (
        <Evidence key={id} id={id} chapter={chapter} />
      ))}
    </HandoutSection>
  );
}

/** A line to a minute, and never so few that nobody begins. */
function linesFor({ minutes }: Question): number {
  return Math.min(10, Math.max(5, minutes));
}
