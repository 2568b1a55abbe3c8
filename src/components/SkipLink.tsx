import styles from './SkipLink.module.css';

/** Past the bar; in it, since every word of a page stands in a landmark. */
export function SkipLink() {
  return (
    <a className={styles.skip} data-skip="" href="#main">
      Skip to the text
    </a>
  );
}
