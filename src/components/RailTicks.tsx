import { formatShortDate } from '../model/formatDate.ts';
import styles from './Rail.module.css';
import { AXIS_PX, type RailScale, yearsOn } from './railScale.ts';

export interface RailTicksProps {
  scale: RailScale;
  upright?: boolean;
}

/** The axis, a tick for each month and a longer one for each year. The months are one dashed line, not a line each. */
export function RailTicks({ scale, upright = false }: RailTicksProps) {
  const months = scale.to - scale.from;
  if (upright) {
    return (
      <g className={styles.axis}>
        <line x1={AXIS_PX} x2={AXIS_PX} y2="100%" />
        <line
          className={styles.months}
          x1={AXIS_PX - 1.75}
          x2={AXIS_PX - 1.75}
          y2="100%"
          pathLength={months}
          strokeDasharray={ticks(months, 770)}
        />
        <line x1={AXIS_PX - 9} x2={AXIS_PX} y1="100%" y2="100%" />
        <text x={AXIS_PX} y="-9" textAnchor="middle">
          {formatShortDate(dateOf(scale.from))}
        </text>
        {yearsOn(scale).map(({ year, at }) => (
          <g key={year}>
            <line x1={AXIS_PX - 9} x2={AXIS_PX} y1={`${at}%`} y2={`${at}%`} />
            <text x={AXIS_PX - 13} y={`${at}%`} dy="4" textAnchor="end">
              {year}
            </text>
          </g>
        ))}
      </g>
    );
  }
  return (
    <g className={styles.axis}>
      <line x2="100%" y1="20" y2="20" />
      <line
        className={styles.months}
        x2="100%"
        y1="21.75"
        y2="21.75"
        pathLength={months}
        strokeDasharray={ticks(months, 350)}
      />
      {yearsOn(scale).map(({ year, at }) => (
        <g key={year}>
          <line x1={`${at}%`} x2={`${at}%`} y1="12" y2="24" />
          <text x={`${at}%`} dx="4" y="12">
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

/** Months since year 0 back to `2020-11`. */
function dateOf(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
