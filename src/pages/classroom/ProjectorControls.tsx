import styles from './Projector.module.css';

const MINUTES = [2, 5, 10] as const;

/** What a teacher presses below the words; only a script shows it. */
export function ProjectorControls() {
  return (
    <fieldset className={styles.controls} aria-label="Projector">
      <button type="button" className={styles.button} data-projector-by="-1">
        Back
      </button>
      <button type="button" className={styles.button} data-projector-by="1">
        Next
      </button>
      <p data-projector-count="" />
      <button type="button" className={styles.button} data-projector-reveal="" aria-pressed="false">
        Who says this?
      </button>
      {MINUTES.map((minutes) => (
        <button key={minutes} type="button" className={styles.button} data-projector-minutes={minutes}>
          {minutes} min<span className="visually-hidden">: start the timer</span>
        </button>
      ))}
      <p role="timer" data-projector-clock="" hidden />
      <button type="button" className={styles.button} data-projector-stop="" hidden>
        Stop
      </button>
      <button type="button" className={styles.button} data-projector-full="" hidden>
        Full screen
      </button>
      <button type="button" className={styles.button} data-projector-leave="">
        Leave
      </button>
      <p className="visually-hidden" role="status" data-projector-status="" />
    </fieldset>
  );
}
