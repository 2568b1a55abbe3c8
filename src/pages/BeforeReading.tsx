import { useStory } from '../components/StoryContext.tsx';
import styles from './BeforeReading.module.css';

/** What a reader should know before the first chapter, said once. */
export function BeforeReading() {
  const {
    story: { site },
  } = useStory();
  return (
    <aside className={styles.before} aria-label="Before you read">
      <p>
        <b>On the names.</b> {site.namesNote}
      </p>
      <p>
        <b>On the order.</b> {site.order.rule}
      </p>
      <p>
        <b>On coming back.</b> When you have begun to scroll, your browser keeps the step that you are at, on
        this device and for nobody else, so that you can go on from there. Where you see “Continue”, “Forget”
        clears it.
      </p>
      {site.notice && (
        <p>
          <b>How complete it is.</b> {site.notice}
        </p>
      )}
    </aside>
  );
}
