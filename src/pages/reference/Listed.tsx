import { Children, type ReactNode } from 'react';

export interface ListedProps {
  /** What stands between two of them. */
  between?: string;
  children: ReactNode;
}

/** "a, b, c", of words or links. Nothing stands between where one of two is left out. */
export function Listed({ between = ', ', children }: ListedProps) {
  return Children.toArray(children).flatMap((child, index) => (index > 0 ? [between, child] : [child]));
}
