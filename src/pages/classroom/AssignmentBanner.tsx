import styles from './Assignment.module.css';

/** What the page begins with when a link has been followed; a script fills in what the link says. */
export function AssignmentBanner() {
  return (
    <template data-assigned-banner="">
      <header className={styles.banner} data-assignment="">
        <h1 className={styles.title} data-fill="title">
          Assignment
        </h1>
        <div className={styles.faults} data-fill="faults" />
        <ul className={styles.parts} data-fill="parts" />
        <p data-fill="time" />
        <p data-fill="order" />
        <p className={styles.small} data-fill="privacy">
          A teacher chose this by the link. What it names is not sent to a server, and neither is anything
          that you write here.
        </p>
        <p className={styles.address} data-fill="address" />
        <p className={styles.name}>
          Name: <span data-name-on-paper="" />
        </p>
      </header>
    </template>
  );
}
