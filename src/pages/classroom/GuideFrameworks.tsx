import { FigureText } from '../../components/FigureText.tsx';
import type { Classroom } from '../../model/classroom.ts';
import type { Teaching } from '../../model/teaching.ts';
import styles from './Handout.module.css';

/** What the codes stand for that the questions name, and what of the published list was seen. */
export function GuideFrameworks({ teaching, classroom }: { teaching: Teaching; classroom: Classroom }) {
  const named = new Set(teaching.questions.flatMap(({ practises }) => practises));
  const found = classroom.frameworks.filter(({ code }) => named.has(code));
  if (found.length === 0) return null;
  return (
    <>
      <h3 className={styles.part}>What the codes stand for</h3>
      <ul className={styles.list}>
        {found.map(({ code, asks, framework, address, seen }) => (
          <li key={code}>
            <b>{code}</b> <FigureText text={asks} />{' '}
            <span className={styles.fact}>
              <a href={address} rel="external">
                {framework}
              </a>
              . {seen}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
