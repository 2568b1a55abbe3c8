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
        <p data-fill="again">
          Ask whoever gave you the link to send it again. Until then, each chapter can be read from here.
        </p>
        <ul className={styles.parts} data-fill="parts" />
        <p data-fill="time" />
        <p data-fill="order" />
        <p className={styles.small} data-fill="privacy">
          A teacher chose what stands here. Neither that choice nor anything that you write is sent to a
          server.
        </p>
        <p className={styles.address} data-fill="address" />
        <p className={styles.name}>
          Name: <span data-name-on-paper="" />
        </p>
      </header>
    </template>
  );
}
