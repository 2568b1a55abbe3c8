import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import type { Teaching } from '../../model/teaching.ts';
import styles from './Assignment.module.css';
import { AssignmentAnswer } from './AssignmentAnswer.tsx';
import { QuestionText } from './QuestionText.tsx';

/** All questions on a chapter; of them a script leaves those that the link names, and counts them. */
export function AssignmentQuestions({ teaching: { chapter: slug, questions } }: { teaching: Teaching }) {
  const { title } = chapterOf(useStory().story, slug).frontmatter;
  return (
    <template data-assigned-questions={slug}>
      <section className={styles.tasks} id={`questions-${slug}`} data-tasks-of={slug}>
        <h2 className={styles.heading}>
          Questions<span className="visually-hidden"> on {title}</span>
        </h2>
        {questions.map((question) => (
          <QuestionText key={question.id} question={question} chapter={slug} number="">
            <AssignmentAnswer
              id={`${slug}/${question.id}`}
              label={
                <>
                  Your answer<span className="visually-hidden"> to question </span>
                  <span className="visually-hidden" data-number="" />
                </>
              }
            />
          </QuestionText>
        ))}
      </section>
    </template>
  );
}
