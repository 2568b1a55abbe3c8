import type { PlacedMark } from './layoutMap.ts';
import styles from './MapPicture.module.css';

/** First baselines of the two lines beside a disc, by side, in pixels. */
const LINES = {
  right: { className: undefined, x: 23, y: -3 },
  left: { className: styles.end, x: -23, y: -3 },
  above: { className: styles.middle, x: 0, y: -41 },
  below: { className: styles.middle, x: 0, y: 32 },
} as const;

const LEADING = 19;

/** A numbered event: a disc, and where there is room its name and date. The number is the one in the text. */
export function MarkLabel({ placed: { mark, number, x, y, side } }: { placed: PlacedMark }) {
  const { className, x: dx, y: dy } = LINES[side];
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible" data-feature={mark.id} aria-hidden="true">
      {mark.shift && <Stem to={mark.shift} />}
      <g transform={mark.shift && `translate(${mark.shift.join(' ')})`}>
        <circle className={styles.disc} r="13" />
        <text className={styles.number} y="5">
          {number}
        </text>
        <g className={`${styles.caption} ${className ?? ''}`}>
          <text className={styles.strong} x={dx} y={dy}>
            {mark.label}
          </text>
          <text x={dx} y={dy + LEADING}>
            {mark.dated}
          </text>
        </g>
      </g>
    </svg>
  );
}

/** From the point itself to a disc that stands beside it. */
function Stem({ to: [x, y] }: { to: [number, number] }) {
  return (
    <>
      <line className={styles.stem} x2={x} y2={y} />
      <circle className={styles.solid} r="4" />
    </>
  );
}
