import type { Figure } from '../model/figure.ts';
import styles from './FigurePicture.module.css';
import { FigureRuns } from './FigureRuns.tsx';
import type { FigureDrawing } from './figureDrawing.ts';

/** What the drawn marks mean, in the figure's own words. */
export function FigureKey({ figure, drawing }: { figure: Figure; drawing: FigureDrawing }) {
  return (
    <p className={styles.key}>
      {keyOf(figure).map(({ drawn, meaning }) => (
        <span key={drawn}>
          <b className={styles.swatch} data-drawn={drawn} />
          <FigureRuns text={meaning} drawing={drawing} />
        </span>
      ))}
    </p>
  );
}

function keyOf(figure: Figure): { drawn: string; meaning: string }[] {
  switch (figure.form) {
    case 'sentence':
      return [
        { drawn: 'full', meaning: figure.kept },
        { drawn: 'gap', meaning: figure.leftOut },
      ];
    case 'shares':
      return [
        { drawn: 'full', meaning: `${figure.share.square} ${figure.share.unit}; the division is ours` },
      ];
    default:
      return [...figure.marks, ...(figure.gap ? [{ drawn: 'gap', meaning: figure.gap }] : [])];
  }
}
