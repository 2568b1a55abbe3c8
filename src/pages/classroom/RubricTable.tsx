import { FigureText } from '../../components/FigureText.tsx';
import type { Classroom } from '../../model/classroom.ts';
import styles from './Handout.module.css';

/** What is judged, and what each level looks like. */
export function RubricTable({ rubric: { levels, criteria } }: { rubric: Classroom['rubric'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow window it scrolls, and keys scroll what has the focus
    <section className={styles.wide} aria-label="How an answer is judged" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name, levels: sentences }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {sentences.map((sentence) => (
                <td key={sentence}>
                  <FigureText text={sentence} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
