import type { SentenceFigure } from '../model/figure.ts';
import { FigureRuns } from './FigureRuns.tsx';
import styles from './FigureSentence.module.css';
import { type FigureDrawing, setOff } from './figureDrawing.ts';

interface FigureSentenceProps {
  figure: SentenceFigure;
  drawing: FigureDrawing;
}

/** A sentence in its order: what was kept of it is ruled, what was left out lies on a hatched ground. */
export function FigureSentence({ figure, drawing }: FigureSentenceProps) {
  return (
    <div className={styles.sentence}>
      {figure.parts.map(({ id, text, isKept }) => (
        <p key={id} data-drawn={isKept ? 'full' : 'gap'} data-on={setOff(drawing, id)}>
          <span>
            <FigureRuns text={text} drawing={drawing} />
          </span>
        </p>
      ))}
    </div>
  );
}
