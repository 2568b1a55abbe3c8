import type { ReactNode } from 'react';
import styles from './Account.module.css';
import { useChapter } from './ChapterContext.tsx';
import { Heading } from './Heading.tsx';
import { PerspectiveMark } from './PerspectiveMark.tsx';
import { PerspectiveRule } from './PerspectiveRule.tsx';
import { SettingContext } from './SettingContext.tsx';
import { useStory } from './StoryContext.tsx';
import { perspectiveOf } from './storyRecords.ts';

export interface AccountProps {
  /** Id of the perspective. */
  of: string;
  children: ReactNode;
}

/** What one perspective says in a passage. A script may fold its words in place; they never leave the page. */
export function Account({ of: id, children }: AccountProps) {
  const { story } = useStory();
  const { level } = useChapter();
  const perspective = perspectiveOf(story, id);
  const label = perspective?.label ?? story.site.commentary.label;
  return (
    <section className={styles.account} data-account={id} data-mark={perspective?.mark}>
      {perspective ? <PerspectiveRule rule={perspective.rule} /> : <div className={styles.plain} />}
      <div className={styles.head}>
        <Heading level={level + 2} className={styles.label}>
          {perspective && <PerspectiveMark mark={perspective.mark} />}
          <span>{label}</span>
        </Heading>
        <button type="button" className={styles.toggle} data-open-account="" hidden>
          <span>Open this account</span>
          <span>Fold this account</span>
          <span className="visually-hidden">: {label}</span>
        </button>
      </div>
      <div className={styles.words} data-words="">
        <SettingContext value="account">{children}</SettingContext>
      </div>
    </section>
  );
}
