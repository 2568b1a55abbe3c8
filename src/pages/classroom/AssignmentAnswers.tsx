import styles from './Assignment.module.css';

/** What a student does with the answers: nothing of it leaves the browser unless they carry it out. */
export function AssignmentAnswers() {
  return (
    <template data-assigned-answers="">
      <section className={styles.tasks} data-answers="" aria-labelledby="answers-title">
        <h2 className={styles.heading} id="answers-title">
          Your answers
        </h2>
        <p role="status" className={styles.status} data-answers-status="" />
        <p>
          Answers are sent to nobody. Where this browser allows it, it keeps them from the first key you
          press, and on a shared computer the next person could read them: save or print them, then delete
          them here.
        </p>
        <p className={styles.field}>
          <label htmlFor="answers-name">
            Name on the print or in the file; it is not kept, and you can leave it empty
          </label>
          <input id="answers-name" autoComplete="off" data-answers-name="" />
        </p>
        <p className={styles.buttons}>
          <button type="button" data-answers-do="print">
            Print, or save as PDF
          </button>
          <button type="button" data-answers-do="txt">
            Save as text
          </button>
          <button type="button" data-answers-do="csv">
            Save as a table
          </button>
          <button type="button" data-answers-do="json">
            Save to go on elsewhere
          </button>
        </p>
        <p className={styles.field}>
          <label htmlFor="answers-file">Go on with saved answers: a file that ends in .json</label>
          <input id="answers-file" type="file" accept=".json,application/json" data-answers-file="" />
        </p>
        <div className={styles.buttons} data-answers-ask="" hidden>
          <p tabIndex={-1}>There are answers on this page. Should those in the file take their place?</p>
          <button type="button" data-answers-do="replace">
            Replace them
          </button>
          <button type="button" data-answers-do="keep">
            Keep what is here
          </button>
        </div>
        <p className={styles.buttons}>
          <button
            type="button"
            data-answers-do="delete"
            data-again="Press again to delete: there is no way back"
          >
            Delete my answers
          </button>
          <button
            type="button"
            data-answers-do="delete-others"
            data-again="Press again to delete: there is no way back"
            hidden
          >
            Delete answers to other assignments in this browser
          </button>
        </p>
        <p role="status" className={styles.status} data-answers-said="" />
      </section>
    </template>
  );
}
