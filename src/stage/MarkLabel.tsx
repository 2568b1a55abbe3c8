import { CAPTION_LEADING, DISC_RADIUS } from './labelBoxes.ts';
import type { PlacedMark } from './layoutMap.ts';
import styles from './MapPicture.module.css';
import { whereAttributes } from './whereAttributes.ts';

/**
 * An event, a numbered disc, or a thing, a triangle; and where there is room its name and date. The number is the one in
 * the text.
 */
export function MarkLabel({ placed: { mark, number, name, x, y, where } }: { placed: PlacedMark }) {
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible" data-feature={mark.id} aria-hidden="true">
      <g className={mark.form === undefined ? styles.symbol : undefined}>
        <g transform={mark.shift && `translate(${mark.shift.join(' ')})`}>
          {mark.form === 'triangle' ? (
            <path className={styles.triangle} d="M0-9 9 6.5H-9z" />
          ) : (
            <>
              <circle className={styles.disc} r={DISC_RADIUS} />
              <text className={styles.number} y="5">
                {number}
              </text>
            </>
          )}
          <g
            className={`${styles.label} ${styles.caption}`}
            data-form={mark.form ?? 'disc'}
            {...whereAttributes(where)}
          >
            <text className={styles.strong}>
              {mark.nameId && <tspan data-name={mark.nameId}>{name}</tspan>}
              {mark.nameId && mark.label ? ` ${mark.label}` : mark.label}
            </text>
            <text y={CAPTION_LEADING}>{mark.dated}</text>
          </g>
        </g>
      </g>
    </svg>
  );
}

/** From the point itself to a disc that stands beside it; drawn under all discs. */
export function MarkStem({ placed: { mark, x, y } }: { placed: PlacedMark }) {
  if (!mark.shift) return null;
  const [right, down] = mark.shift;
  return (
    <svg x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
      <g className={styles.symbol}>
        <line className={styles.stem} x2={right} y2={down} />
        <circle className={styles.solid} r="4" />
      </g>
    </svg>
  );
}
