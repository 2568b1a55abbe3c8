import type { ReactNode } from 'react';

/** One line of a list of facts: what is told, and what it is. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      {children}
    </div>
  );
}
