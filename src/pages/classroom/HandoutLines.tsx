import styles from './Handout.module.css';

/** Lines to write on. They say nothing to who hears the page. */
export function HandoutLines({ count }: { count: number }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        // Lines are all alike and never change.
        // biome-ignore lint/suspicious/noArrayIndexKey: there is no other identity
        <span key={line} />
      ))}
    </div>
  );
}
