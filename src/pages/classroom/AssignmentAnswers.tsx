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
          Your answers are sent to nobody. To hand them in, print or save them and give that to your teacher.
          Where it may, this browser keeps them from the first key you press. On a shared computer the next
          person could read them: delete them here once you have printed or saved them.
        </p>
        <p className={styles.field}>
          <label htmlFor="answers-name">
            Your name, for the print or the file. It is not kept, and you can leave it empty
          </label>
          <input id="answers-name" autoComplete="off" data-answers-name="" />
        </p>
        <p className={styles.buttons}>
          <button type="button" data-answers-do="print">
            Print the answers, or save as PDF
          </button>
          <button type="button" data-answers-do="txt">
            Save as text
          </button>
          <button type="button" data-answers-do="csv">
            Save as a table
          </button>
          <button type="button" data-answers-do="json">
            Save to continue elsewhere
          </button>
        </p>
        <p className={styles.field}>
          <label htmlFor="answers-file">Continue with saved answers (a file that ends in .json)</label>
          <input id="answers-file" type="file" accept=".json,application/json" data-answers-file="" />
        </p>
        <div className={styles.buttons} data-answers-ask="" hidden>
          <p tabIndex={-1}>There are already answers on this page. Should those in the file replace them?</p>
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
