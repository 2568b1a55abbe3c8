import styles from './Rail.module.css';
import type { RailDate } from './Rail.tsx';
import { AXIS_PX, type RailScale, startOn } from './railScale.ts';
import { useStory } from './StoryContext.tsx';

export interface RailMarksProps {
  scale: RailScale;
  steps: readonly RailDate[];
  upright?: boolean;
}

/** Dots for the marked events, the printer's mark over two that a source transposes, and the date of each step. */
export function RailMarks({ scale, steps, upright = false }: RailMarksProps) {
  const { story } = useStory();
  const dateOf = (id: string) => story.events.find((event) => event.id === id)?.date;
  const events = (story.site.rail?.events ?? []).flatMap((id) => dateOf(id) ?? []);
  const transposed = (story.site.rail?.transposed?.events ?? []).flatMap((id) => dateOf(id) ?? []);
  const [first, second] = transposed.sort().map((date) => startOn(scale, date));
  return (
    <>
      {events.map((date) => {
        const at = `${startOn(scale, date)}%`;
        return <circle key={date} cx={upright ? AXIS_PX : at} cy={upright ? at : 20} r="2.6" />;
      })}
      {upright && first !== undefined && second !== undefined && (
        <Transposition first={first} second={second} />
      )}
      {steps.map(({ date, label, steps: ids }) => {
        const at = startOn(scale, date);
        return (
          <g key={date} className={styles.date} data-rail-step={ids}>
            {upright ? (
              <>
                <line x1={AXIS_PX - 3} x2={AXIS_PX + 16} y1={`${at}%`} y2={`${at}%`} />
                <text x={AXIS_PX + 20} y={`${at}%`} dy="4">
                  {label}
                </text>
              </>
            ) : (
              <>
                <line x1={`${at}%`} x2={`${at}%`} y1="14" y2="27" />
                <text x={`${at}%`} y="36" dx={at > 50 ? 3 : -3} textAnchor={at > 50 ? 'end' : 'start'}>
                  {label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </>
  );
}

/** An S round the upper date on the right and the lower on the left, as a printer marks words that must change places. */
function Transposition({ first, second }: { first: number; second: number }) {
  return (
    <svg
      className={styles.transposition}
      aria-hidden="true"
      x={AXIS_PX - 14}
      y={`${first}%`}
      width="28"
      height={`${second - first}%`}
      viewBox="0 0 28 40"
      preserveAspectRatio="none"
    >
      <path d="M20-9C28-4 28 10 24 15 20 20 8 20 4 25 0 30 0 44 8 49" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
