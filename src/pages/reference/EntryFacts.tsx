import type { ReactNode } from 'react';
import styles from './EntryFacts.module.css';

/** What is known of an entry, line by line. */
export function EntryFacts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

/** One line: what is told, and one thing or several. */
export function EntryFact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      {children}
    </div>
  );
}
