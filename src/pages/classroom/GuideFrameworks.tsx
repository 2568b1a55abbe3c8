import { FigureText } from '../../components/FigureText.tsx';
import type { Classroom } from '../../model/classroom.ts';
import { practisedIn } from '../../model/practisedIn.ts';
import type { Teaching } from '../../model/teaching.ts';
import { frameworksInOne } from './frameworksInOne.ts';
import styles from './Handout.module.css';

/** What the codes stand for that the questions name, and what of the published list was seen. */
export function GuideFrameworks({ teaching, classroom }: { teaching: Teaching; classroom: Classroom }) {
  const lists = frameworksInOne(practisedIn(teaching, classroom));
  if (lists.length === 0) return null;
  return (
    <>
      <h3 className={styles.part}>What the codes stand for</h3>
      {lists.map(({ name, address, entries, seen }) => (
        <div key={name + address}>
          <p className={styles.fact}>
            From the{' '}
            <a href={address} rel="external">
              {name}
            </a>
            , told in our words.
          </p>
          <ul className={styles.list}>
            {entries.map(({ framework: { code, asks } }) => (
              <li key={code}>
                <b>{code}</b> <FigureText text={asks} />
              </li>
            ))}
          </ul>
          {seen.map(({ codes, words }) => (
            <p key={words} className={styles.fact}>
              <b>{codes.join(', ')}:</b> {words}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
