import styles from './ContinueReading.module.css';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';

/**
 * The way back to where the reader left, filled in and shown by a script that remembers. It lies in room that is empty
 * anyway, so that nothing moves when it comes.
 */
export function ContinueReading() {
  const { root } = useStory();
  return (
    <p className={styles.continue} data-continue="" tabIndex={-1} hidden>
      <a href={href(root, '')}>
        Continue: <span data-continue-place="" />
      </a>{' '}
      <button type="button" data-forget="">
        Forget
      </button>
    </p>
  );
}
