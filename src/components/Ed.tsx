import type { ReactNode } from 'react';
import styles from './Ed.module.css';

/** Words of the editors inside a quotation: in another face, since plain brackets are the source's own. */
export function Ed({ children }: { children: ReactNode }) {
  return (
    <span className={styles.ed} data-ed="">
      [{children}]
    </span>
  );
}
