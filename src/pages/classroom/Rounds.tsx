import { FigureText } from '../../components/FigureText.tsx';
import styles from './Handout.module.css';

/** What is done one after another, with the minutes of each. */
export function Rounds({ rounds }: { rounds: readonly { minutes: number; what: string }[] }) {
  return (
    <ol className={styles.rounds}>
      {rounds.map(({ minutes, what }) => (
        <li key={what}>
          <b>{minutes} min</b>{' '}
          <span>
            <FigureText text={what} />
          </span>
        </li>
      ))}
    </ol>
  );
}
