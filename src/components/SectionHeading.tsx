import type { ReactNode } from 'react';
import { useChapter } from './ChapterContext.tsx';
import { Heading } from './Heading.tsx';
import styles from './SectionHeading.module.css';

/** A heading of the author's between scenes: one level below the chapter's title. */
export function SectionHeading({ children }: { children: ReactNode }) {
  return (
    <Heading level={useChapter().level + 1} className={styles.heading}>
      {children}
    </Heading>
  );
}
