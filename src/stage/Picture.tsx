import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { CountsPicture } from './CountsPicture.tsx';
import { FigurePicture } from './FigurePicture.tsx';
import { MapPicture } from './MapPicture.tsx';
import styles from './Picture.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';

export interface PictureProps {
  /** The sum of the cues up to a step. */
  state: StageState;
  data: StageData;
  /** Which form contested names take: a key of `StageData.names`, such as `neutral`. */
  naming: string;
  /** From the page to the root of the site: `''` or `../../`. */
  root: string;
  /** The way to a step, named `chapter/step`, from this page. */
  linkTo?: (step: string) => string | undefined;
}

/**
 * The picture of one step: a pure function of state, naming and theme. The live stage reads it from the HTML.
 * It is hidden from assistive technology where the figure's caption says what it shows.
 */
export function Picture({ state, data, naming, root, linkTo }: PictureProps) {
  return (
    <div
      className={styles.picture}
      data-layer={state.layer}
      aria-hidden={state.layer === 'counts' ? undefined : true}
    >
      <div className={styles.frame}>
        {state.layer === 'map' && <MapPicture state={state} data={data} naming={naming} root={root} />}
        {state.layer === 'counts' && <CountsPicture state={state} data={data} />}
        {state.layer === 'figure' && (
          <FigurePicture state={state} data={data} naming={naming} linkTo={linkTo} />
        )}
        {state.layer === 'timeline' && <TimelinePicture state={state} data={data} />}
      </div>
    </div>
  );
}
