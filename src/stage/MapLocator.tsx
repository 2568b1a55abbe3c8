import type { Corner } from '../model/stageData.ts';
import type { CameraSquare } from './cameraSquare.ts';
import styles from './MapPicture.module.css';

/** The widest camera is so many map units across; the small map shows all of it. */
const WHOLE = 1000;
/** A window smaller than this in the small map would be a speck. */
const SMALLEST = 60;

/** Where in the wider land this window lies: a small map in a corner, on a stage that has room for it. */
export function MapLocator({ corner, square, root }: { corner: Corner; square: CameraSquare; root: string }) {
  const side = Math.max(square.side, SMALLEST);
  const left = square.x + (square.side - side) / 2;
  const top = square.y + (square.side - side) / 2;
  return (
    <div className={styles.locator} data-corner={corner} aria-hidden="true">
      {(['day', 'night'] as const).map((theme) => (
        <img key={theme} data-theme={theme} src={`${root}map/locator.${theme}.svg`} alt="" loading="lazy" />
      ))}
      <svg viewBox={`0 0 ${WHOLE} ${WHOLE}`} aria-hidden="true">
        <rect x={left} y={top} width={side} height={side} />
      </svg>
    </div>
  );
}
