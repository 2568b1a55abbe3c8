import type { ReactNode } from 'react';
import { NoteLink } from './NoteLink.tsx';

export interface PersonNameProps {
  /** Id of the person or body. */
  of: string;
  /** The name as it stands in the text. */
  children: ReactNode;
}

/** A name that leads to who it is. */
export function PersonName({ of: id, children }: PersonNameProps) {
  return (
    <NoteLink kind="person" of={id}>
      {children}
    </NoteLink>
  );
}
