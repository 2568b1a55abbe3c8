import type { ReactNode } from 'react';
import styles from './PersonName.module.css';

export interface PersonNameProps {
  /** Id of the person or body. */
  of: string;
  /** The name as it stands in the text. */
  children: ReactNode;
}

/** A name that leads to who it is, in the list at the foot of the page; a script shows the same note beside the name. */
export function PersonName({ of: id, children }: PersonNameProps) {
  return (
    <a className={styles.name} href={`#${noteId(id)}`} data-person="">
      {children}
    </a>
  );
}

/** Where the page's note on a person stands. */
export function noteId(person: string): string {
  return `who-${person}`;
}
