import type { ReactNode } from 'react';

export interface TermProps {
  of: string;
  children: ReactNode;
}

/** A disputed word that is mentioned, not used. */
export function Term({ of: id, children }: TermProps) {
  return <i data-term={id}>{children}</i>;
}
