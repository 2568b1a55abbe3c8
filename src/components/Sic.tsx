import styles from './Ed.module.css';

/** After a slip that stands in the source. */
export function Sic() {
  return (
    <span className={styles.ed} data-sic="">
      {' '}
      [sic]
    </span>
  );
}
