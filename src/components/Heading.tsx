import type { ReactNode } from 'react';

export interface HeadingProps {
  level: number;
  className?: string;
  id?: string;
  children: ReactNode;
}

/** A heading whose level follows from where it stands, so that levels descend in order on every page. */
export function Heading({ level, className, id, children }: HeadingProps) {
  const Tag = `h${level}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5';
  return (
    <Tag className={className} id={id}>
      {children}
    </Tag>
  );
}
