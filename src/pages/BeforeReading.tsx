import { formatMinutes } from '../components/formatMinutes.ts';
import { useStory } from '../components/StoryContext.tsx';
import styles from './BeforeReading.module.css';

/** What a reader should know before the first chapter, said once. */
export function BeforeReading() {
  const {
    story: { site, chapters },
  } = useStory();
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  return (
    <aside className={styles.before} aria-label="Before you read">
      <p>
        <b>What you will meet.</b> {site.contentNote} About {formatMinutes(minutes)} of reading.
      </p>
      <p>
        <b>On the names.</b> {site.namesNote}
      </p>
      <p>
        <b>On the order.</b> {site.order.rule}
      </p>
      {site.notice && (
        <p>
          <b>How complete it is.</b> {site.notice}
        </p>
      )}
    </aside>
  );
}
