import type { ReactNode } from 'react';
import { FigureText } from '../../components/FigureText.tsx';
import type { Question } from '../../model/teaching.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import styles from './QuestionText.module.css';
import { QUESTION_TITLES } from './questionTypes.ts';

export interface QuestionTextProps {
  question: Question;
  /** Slug of the chapter whose question it is. */
  chapter: string;
  /** As students count it on this sheet. */
  number: number | string;
  /** What follows it: lines to write on, a field. */
  children?: ReactNode;
}

/** A question as printed: its number, what it trains, its text, where to look, and the beginning of an answer. Never its notes. */
export function QuestionText({ question, chapter, number, children }: QuestionTextProps) {
  const { id, type, minutes, text, needs, steps, starter } = question;
  return (
    <div className={styles.question} data-question={id}>
      <p className={styles.number}>{number}</p>
      <div className={styles.asks}>
        <p className={styles.small}>
          <b>{QUESTION_TITLES[type]}</b>, about {minutes} minutes
        </p>
        <p data-question-text="">
          <FigureText text={text} />
        </p>
        <p className={styles.small}>
          Look at <EvidenceLinks chapter={chapter} ids={needs} steps={steps} />
        </p>
        <p className={styles.small} data-starter="">
          You could begin:{' '}
          <i>
            <FigureText text={starter} />
          </i>
        </p>
        {children}
      </div>
    </div>
  );
}
