import type { ReactNode } from 'react';
import styles from './NoteLink.module.css';

/** What a note at the foot of the page can be on. */
export type NoteKind = 'person' | 'place' | 'term';

export interface NoteLinkProps {
  kind: NoteKind;
  /** Id of what the note is on. */
  of: string;
  /** As it stands in the text. */
  children: ReactNode;
}

/** Words that lead to the note on them, at the foot of the page; a script shows the same note beside the words. */
export function NoteLink({ kind, of: id, children }: NoteLinkProps) {
  return (
    <a className={styles.link} href={`#${noteId(kind, id)}`} data-note={kind}>
      {children}
    </a>
  );
}

const PREFIX: Readonly<Record<NoteKind, string>> = { person: 'who', place: 'name', term: 'term' };

/** Where the page's note stands. */
export function noteId(kind: NoteKind, id: string): string {
  return `${PREFIX[kind]}-${id}`;
}
