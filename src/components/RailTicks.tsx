import styles from './Rail.module.css';
import { type RailScale, yearsOn } from './railScale.ts';

export interface RailTicksProps {
  scale: RailScale;
  upright?: boolean;
}

const AXIS = 52;

/** The axis, a tick for each month and a longer one for each year. The months are one dashed line, not a line each. */
export function RailTicks({ scale, upright = false }: RailTicksProps) {
  const months = scale.to - scale.from;
  if (upright) {
    return (
      <g className={styles.axis}>
        <line x1={AXIS} x2={AXIS} y2="100%" />
        <line
          className={styles.months}
          x1={AXIS - 1.75}
          x2={AXIS - 1.75}
          y2="100%"
          pathLength={months}
          strokeDasharray={ticks(months, 770)}
        />
        <line x1={AXIS - 9} x2={AXIS} y1="100%" y2="100%" />
        {yearsOn(scale).map(({ year, at }) => (
          <g key={year}>
            <line x1={AXIS - 9} x2={AXIS} y1={`${at}%`} y2={`${at}%`} />
            <text x={AXIS - 13} y={`${at}%`} dy="4" textAnchor="end">
              {year}
            </text>
          </g>
        ))}
      </g>
    );
  }
  return (
    <g className={styles.axis}>
      <line x2="100%" y1="12" y2="12" />
      <line
        className={styles.months}
        x2="100%"
        y1="13.75"
        y2="13.75"
        pathLength={months}
        strokeDasharray={ticks(months, 350)}
      />
      {yearsOn(scale).map(({ year, at }) => (
        <g key={year}>
          <line x1={`${at}%`} x2={`${at}%`} y1="12" y2="19" />
          <text x={`${at}%`} dx="5" y="26">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A dash of about one pixel at each month, on a rail of about so many pixels. */
function ticks(months: number, lengthPx: number): string {
  const dash = Math.round((months / lengthPx) * 1000) / 1000;
  return `${dash} ${1 - dash}`;
}
