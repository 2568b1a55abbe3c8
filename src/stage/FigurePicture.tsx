import type { StageState } from '../model/cue.ts';
import type { Figure } from '../model/figure.ts';
import type { StageData } from '../model/stageData.ts';
import { FigureGrid } from './FigureGrid.tsx';
import { FigureKey } from './FigureKey.tsx';
import { FigureLanes } from './FigureLanes.tsx';
import styles from './FigurePicture.module.css';
import { FigureRuns } from './FigureRuns.tsx';
import { FigureSentence } from './FigureSentence.tsx';
import { FigureShares } from './FigureShares.tsx';
import { type FigureDrawing, partsShown } from './figureDrawing.ts';
import frame from './Picture.module.css';

interface FigurePictureProps extends Pick<FigureDrawing, 'linkTo'> {
  state: StageState;
  data: StageData;
  naming: string;
}

/**
 * A drawn figure: every number and word of it stands in the story's content. Parts that the step names are set off, the
 * rest steps back; none named, all are equal. Where room is short it shows what is set off, and its table has the whole.
 */
export function FigurePicture({ state, data, naming, linkTo }: FigurePictureProps) {
  const figure = data.figures.find(({ id }) => id === state.show[0]);
  if (!figure) return null;
  const drawing: FigureDrawing = { data, naming, parts: partsShown(state), linkTo };
  return (
    <>
      <div
        className={styles.figure}
        data-feature={figure.id}
        data-form={figure.form}
        data-set-off={drawing.parts.size > 0 ? '' : undefined}
      >
        <p className={styles.title}>
          <FigureRuns text={figure.title} drawing={drawing} />
        </p>
        <FigureBody figure={figure} drawing={drawing} />
        {figure.note && (
          <p className={styles.note}>
            <FigureRuns text={figure.note} drawing={drawing} />
          </p>
        )}
      </div>
      <div className={`${frame.foot} ${styles.foot}`}>
        <FigureKey figure={figure} drawing={drawing} />
      </div>
    </>
  );
}

function FigureBody({ figure, drawing }: { figure: Figure; drawing: FigureDrawing }) {
  switch (figure.form) {
    case 'grid':
      return <FigureGrid figure={figure} drawing={drawing} />;
    case 'lanes':
      return <FigureLanes figure={figure} drawing={drawing} />;
    case 'shares':
      return <FigureShares figure={figure} drawing={drawing} />;
    case 'sentence':
      return <FigureSentence figure={figure} drawing={drawing} />;
  }
}
