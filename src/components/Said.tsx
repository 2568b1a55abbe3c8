import type { ReactNode } from 'react';
import { useChapter } from './ChapterContext.tsx';
import { href } from './href.ts';
import { findUse } from './Quotation.tsx';
import styles from './Said.module.css';
import { useStory } from './StoryContext.tsx';
import { sourceMark } from './sourceMark.ts';
import { recordOf } from './storyRecords.ts';

export interface SaidProps {
  by?: string;
  /** The source in which the words stand, or the record of them. */
  source?: string;
  record?: string;
  /** Its place in the chapter's list of quotations, counted from 0, where they stand in a source. */
  number?: string;
  children: ReactNode;
}

/** One to four words of somebody in a sentence of ours, in quotation marks that lead to where they stand. */
export function Said({ by, source, record, number, children }: SaidProps) {
  const { story, root } = useStory();
  const { chapter } = useChapter();
  const address = source
    ? href(root, `sources/${source}/`)
    : record && recordOf(story, record).addresses[0]?.url;
  return (
    <a
      className={styles.said}
      href={address}
      rel={source ? undefined : 'external'}
      data-said={by}
      {...(source && sourceMark(story, source, findUse(chapter, number)))}
    >
      “{children}”
    </a>
  );
}
