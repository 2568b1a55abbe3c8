import type { ReactNode } from 'react';
import styles from './Assignment.module.css';

export interface AssignmentAnswerProps {
  /** Which answer it is, also in a file of answers: `chapter/s1`. */
  id: string;
  label: ReactNode;
  rows?: number;
}

/** A field for an answer, and what stands in its place on paper: all of the answer, or lines to write on. */
export function AssignmentAnswer({ id, label, rows = 5 }: AssignmentAnswerProps) {
  const field = `answer-${id.replaceAll('/', '-')}`;
  return (
    <div className={styles.answer}>
      <label htmlFor={field}>{label}</label>
      <textarea id={field} rows={rows} autoComplete="off" dir="auto" data-answer={id} />
      <div className={styles.paper} data-on-paper="" />
    </div>
  );
}
