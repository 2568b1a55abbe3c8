import type { ReactNode } from 'react';

export interface WithEllipsesProps {
  at: string;
  opens?: string;
  closes?: string;
  children: ReactNode;
}

/** Quoted words with an ellipsis where they begin or end inside a sentence of the source; a headline never has one. */
export function WithEllipses({ at, opens, closes, children }: WithEllipsesProps) {
  const isHeadline = at === 'headline';
  return (
    <>
      {!isHeadline && opens === 'inside' && '… '}
      {children}
      {!isHeadline && closes === 'inside' && ' …'}
    </>
  );
}
