import type { Figure } from '../model/figure.ts';
import { FigureSources } from './FigureSources.tsx';
import { FigureText } from './FigureText.tsx';
import styles from './FigureWords.module.css';
import { GridTable, LanesTable, SentenceTable, SharesTable } from './figureTables.tsx';

/**
 * A drawn figure told in words, as a table: what assistive technology and paper have of it, and whoever wants to read it.
 * Beside the stage it is folded away behind a native switch, which works without a script; elsewhere it stands open.
 */
export function FigureWords({ figure }: { figure: Figure }) {
  return (
    <div className={styles.words} data-figure-words={figure.id}>
      <label className={styles.switch}>
        <input type="checkbox" autoComplete="off" /> The figure in words
      </label>
      <div className={styles.told}>
        <table>
          <caption>
            <FigureText text={figure.title} />
          </caption>
          <FigureTable figure={figure} />
        </table>
        {figure.note && (
          <p>
            <FigureText text={figure.note} />
          </p>
        )}
        <FigureSources figure={figure} />
      </div>
    </div>
  );
}

function FigureTable({ figure }: { figure: Figure }) {
  switch (figure.form) {
    case 'grid':
      return <GridTable figure={figure} />;
    case 'lanes':
      return <LanesTable figure={figure} />;
    case 'shares':
      return <SharesTable figure={figure} />;
    case 'sentence':
      return <SentenceTable figure={figure} />;
  }
}
