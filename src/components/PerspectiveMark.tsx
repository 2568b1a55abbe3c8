import type { Mark } from '../model/perspective.ts';
import { MARK_FORMS } from '../stage/markForms.ts';
import styles from './PerspectiveMark.module.css';

/** The mark of a perspective: filled where its account is open, an outline where it is folded. */
export function PerspectiveMark({ mark }: { mark: Mark }) {
  return (
    <svg
      className={styles.mark}
      data-mark={mark}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <path d={MARK_FORMS[mark]} />
    </svg>
  );
}
