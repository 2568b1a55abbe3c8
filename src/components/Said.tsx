import type { ReactNode } from 'react';
import { href } from './href.ts';
import styles from './Said.module.css';
import { useStory } from './StoryContext.tsx';
import { recordOf } from './storyRecords.ts';

export interface SaidProps {
  by?: string;
  /** The source in which the words stand, or the record of them. */
  source?: string;
  record?: string;
  children: ReactNode;
}

/** One to four words of somebody in a sentence of ours, in quotation marks that lead to where they stand. */
export function Said({ by, source, record, children }: SaidProps) {
  const { story, root } = useStory();
  const address = source
    ? href(root, `sources/${source}/`)
    : record && recordOf(story, record).addresses[0]?.url;
  return (
    <a className={styles.said} href={address} rel={source ? undefined : 'external'} data-said={by}>
      “{children}”
    </a>
  );
}
