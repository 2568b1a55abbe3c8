import styles from './SkipLink.module.css';

/** The first link of every page. */
export function SkipLink() {
  return (
    <a className={styles.skip} data-skip="" href="#main">
      Skip to the text
    </a>
  );
}
