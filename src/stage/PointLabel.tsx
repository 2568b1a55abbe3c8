import type { LabelSide } from '../model/stageData.ts';
import type { PlacedPoint } from './layoutMap.ts';
import styles from './MapPicture.module.css';

/** Radius of a mark's disc, and half of a road with air on its side, in pixels. */
const MARK_RADIUS = 13;
const ROAD_HALF_WIDTH = 7;

/** A place's sign and name. The sign stands on the point, the name beside it; neither grows with the map. */
export function PointLabel({ placed }: { placed: PlacedPoint }) {
  const { point, nameId, name, x, y, side, ink, mark, isWideOnly } = placed;
  const radius = mark === undefined ? signRadius(placed) : MARK_RADIUS;
  const text = {
    ...(radius === 0 ? letteringPosition(placed) : labelPosition(side, radius)),
    'data-ink': ink,
  };
  return (
    <svg
      className={styles.point}
      x={`${x}%`}
      y={`${y}%`}
      overflow="visible"
      data-feature={point.id}
      data-rank={point.rank}
      data-kind={point.kind}
      data-wide={isWideOnly ? '' : undefined}
      data-covered={mark === 'names' ? '' : undefined}
      aria-hidden="true"
    >
      {mark === undefined && <Sign kind={point.kind} radius={radius} />}
      {point.metres === undefined ? (
        <text {...text} data-name={nameId}>
          {name}
        </text>
      ) : (
        <text {...text}>
          <tspan data-name={nameId}>{name}</tspan>
          {` ${point.metres.toLocaleString('en')} m`}
        </text>
      )}
    </svg>
  );
}

/** Names of countries, roads and rivers are lettering without a sign. */
function signRadius({ point: { kind, rank } }: PlacedPoint): number {
  if (kind === 'country' || kind === 'region' || kind === 'road' || kind === 'river') return 0;
  if (kind === 'village' || kind === 'site') return 3;
  return rank === 'major' ? 6 : 5;
}

function Sign({ kind, radius }: { kind: PlacedPoint['point']['kind']; radius: number }) {
  if (radius === 0) return null;
  if (kind === 'capital') return <path className={styles.solid} d="M-4.5-4.5h9v9h-9z" />;
  if (kind === 'peak') return <path className={styles.peak} d="M0-4.5 5 4.5H-5z" />;
  return <circle className={radius < 5 ? styles.solid : styles.ring} r={radius} />;
}

/** A road's name keeps clear of the road; the others stand on their point, leaning where a river leans. */
function letteringPosition({ point, side, turn }: PlacedPoint) {
  if (point.kind === 'road') return labelPosition(side, ROAD_HALF_WIDTH);
  return { className: styles.middle, dy: '.35em', ...(turn !== 0 && { transform: `rotate(${turn})` }) };
}

/** Where text stands beside something round. */
function labelPosition(side: LabelSide, radius: number) {
  const gap = radius + 7;
  if (side === 'left') return { className: styles.end, x: -gap, dy: '.35em' };
  if (side === 'above') return { className: styles.middle, y: -gap, dy: 0 };
  if (side === 'below') return { className: styles.middle, y: gap, dy: '.75em' };
  return { className: undefined, x: gap, dy: '.35em' };
}
