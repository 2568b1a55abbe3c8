import { signRadius } from './labelBoxes.ts';
import { type PlacedPoint, withHeight } from './layoutMap.ts';
import styles from './MapPicture.module.css';
import { whereAttributes } from './whereAttributes.ts';

/** A place's sign and name. The sign stands on the point, the name beside it; neither grows with the map. */
export function PointLabel({ placed }: { placed: PlacedPoint }) {
  const { point, nameId, name, x, y, ink, mark, where, turn } = placed;
  const isGround = where.wide === 'on' || where.middle === 'on' || where.narrow === 'on';
  const rest = withHeight('', point);
  const text = {
    'data-ink': ink,
    ...(isGround && { dy: '.35em' }),
    ...(isGround && turn !== 0 && { transform: `rotate(${turn})` }),
  };
  return (
    <svg
      className={`${styles.label} ${styles.point}${isGround ? ` ${styles.ground}` : ''}`}
      x={`${x}%`}
      y={`${y}%`}
      overflow="visible"
      data-feature={point.id}
      data-rank={point.rank}
      data-kind={point.kind}
      data-marked={mark && ''}
      {...whereAttributes(where)}
      aria-hidden="true"
    >
      {mark === undefined && <Sign kind={point.kind} radius={signRadius(point)} />}
      {rest === '' ? (
        <text {...text} data-name={nameId}>
          {name}
        </text>
      ) : (
        <text {...text}>
          <tspan data-name={nameId}>{name}</tspan>
          {rest}
        </text>
      )}
    </svg>
  );
}

function Sign({ kind, radius }: { kind: PlacedPoint['point']['kind']; radius: number }) {
  if (radius === 0) return null;
  if (kind === 'capital') return <path className={styles.solid} d="M-4.5-4.5h9v9h-9z" />;
  if (kind === 'peak') return <path className={styles.peak} d="M0-4.5 5 4.5H-5z" />;
  return <circle className={radius < 5 ? styles.solid : styles.ring} r={radius} />;
}
