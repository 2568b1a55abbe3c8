import { formatMinutes } from '../model/formatMinutes.ts';
import { BeforeChapter } from './BeforeStory.tsx';
import { useChapter } from './ChapterContext.tsx';
import styles from './ChapterHeader.module.css';
import { ContinueReading } from './ContinueReading.tsx';
import { Heading } from './Heading.tsx';

/** Kicker, title and dek; the lede follows without decoration. */
export function ChapterHeader() {
  const { level, chapter } = useChapter();
  const { number, minutes, frontmatter } = chapter;
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        <b>{number}</b> {frontmatter.kicker}
      </p>
      <Heading level={level} className={styles.title}>
        {frontmatter.title}
      </Heading>
      <p className={styles.dek}>{frontmatter.dek}</p>
      <div className={styles.foot}>
        {level === 1 ? <BeforeChapter chapter={chapter} /> : <p>{formatMinutes(minutes)}</p>}
        {level === 1 && <ContinueReading />}
      </div>
    </header>
  );
}
