import type { ReactNode } from 'react';
import { NoteLink } from './NoteLink.tsx';

export interface TermProps {
  of: string;
  children: ReactNode;
}

/** A disputed word that is mentioned, not used: it leads to who uses it and what it claims. */
export function Term({ of: id, children }: TermProps) {
  return (
    <NoteLink kind="term" of={id}>
      <i data-term={id}>{children}</i>
    </NoteLink>
  );
}
