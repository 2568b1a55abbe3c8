import type { ReactNode } from 'react';
import { FigureText } from '../../components/FigureText.tsx';
import type { Teaching } from '../../model/teaching.ts';
import styles from './Handout.module.css';
import { numberOnSheet } from './numberOnSheet.ts';

type Lesson = Teaching['plans']['one'];

/** What is done in which minutes: in one lesson, in two, in a seminar. */
export function GuidePlans({ teaching }: { teaching: Teaching }) {
  const { one, two, seminar } = teaching.plans;
  const numberOf = (id: string) => numberOnSheet(teaching, id);
  const [first, second] = two;
  return (
    <>
      <Plan title={`One lesson of ${one.minutes} minutes`} lesson={one} numberOf={numberOf} />
      <Plan title={`Two lessons: the first ${first.minutes} minutes`} lesson={first} numberOf={numberOf} />
      <Plan title={`Two lessons: the second ${second.minutes} minutes`} lesson={second} numberOf={numberOf} />
      <Plan title={`A seminar of ${seminar.minutes} minutes`} lesson={seminar} numberOf={numberOf} />
    </>
  );
}

interface PlanProps {
  title: string;
  lesson: Lesson;
  numberOf: (id: string) => number;
}

function Plan({ title, lesson, numberOf }: PlanProps): ReactNode {
  return (
    <>
      <h3 className={styles.part}>{title}</h3>
      <ol className={styles.rounds}>
        {lesson.parts.map(({ minutes, what, questions }) => (
          <li key={what}>
            <b>{minutes} min</b>
            <span>
              <FigureText text={what} />
              {questions.map((id, index) => (
                <span key={id}>
                  {index === 0 ? ' Questions: ' : ', '}
                  <a href={`#note-${id}`}>{numberOf(id)}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
