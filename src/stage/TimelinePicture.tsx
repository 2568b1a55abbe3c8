import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { layoutTimeline, type PlacedEvent } from './layoutTimeline.ts';
import frame from './Picture.module.css';
import styles from './TimelinePicture.module.css';

/** Where the line of time stands, and where labels begin, in pixels from the left. */
const AXIS = 84;
const LABEL = 128;

/** A label of more letters is set in two lines, so that it fits a phone. */
const LETTERS_A_LINE = 38;

/** Events on one line, to scale, from top to bottom. An open disc is an event whose facts are disputed. */
export function TimelinePicture({ state, data }: { state: StageState; data: StageData }) {
  const { events, ticks } = layoutTimeline(state, data);
  return (
    <>
      <div className={styles.window}>
        <svg className={styles.line} width="100%" height="100%" overflow="visible" aria-hidden="true">
          <line className={styles.axis} x1={AXIS} x2={AXIS} y1="0" y2="100%" />
          {ticks.map(({ at, label }) => (
            <svg key={at} y={`${at}%`} overflow="visible" aria-hidden="true">
              <line className={styles.axis} x1={AXIS - 7} x2={AXIS} />
              <text className={styles.month} x={AXIS - 14} dy=".35em">
                {label}
              </text>
            </svg>
          ))}
          {events.map((placed) => (
            <TimelineEvent key={placed.event.id} placed={placed} />
          ))}
        </svg>
      </div>
      <div className={`${frame.foot} ${styles.key}`}>
        {events.some(({ event }) => event.disputed) && (
          <p>
            <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              <circle className={styles.disputed} r="5" />
            </svg>{' '}
            an open disc: date or fact is disputed
          </p>
        )}
      </div>
    </>
  );
}

function TimelineEvent({ placed: { event, at, span, label, dated, isNow } }: { placed: PlacedEvent }) {
  return (
    <g data-feature={event.id} data-now={isNow ? '' : undefined}>
      {span && (
        <line
          className={span.isVague ? styles.vague : styles.span}
          x1={AXIS}
          x2={AXIS}
          y1={`${span.from}%`}
          y2={`${span.to}%`}
        />
      )}
      <line className={styles.leader} x1={AXIS + 8} x2={LABEL - 8} y1={`${at}%`} y2={`${label}%`} />
      <circle className={event.disputed ? styles.disputed : styles.settled} cx={AXIS} cy={`${at}%`} r="5.5" />
      <svg y={`${label}%`} x={LABEL} overflow="visible" aria-hidden="true">
        <text className={styles.date} y="-2">
          {dated}
          {event.disputed && <tspan className={styles.word}> · disputed</tspan>}
        </text>
        {breakLine(event.short).map((words, line) => (
          <text key={words} className={styles.name} dy={`${Math.round((1.12 + line * 1.2) * 100) / 100}em`}>
            {words}
          </text>
        ))}
      </svg>
    </g>
  );
}

/** SVG text does not wrap by itself. */
function breakLine(text: string): string[] {
  if (text.length <= LETTERS_A_LINE) return [text];
  const middle = text.lastIndexOf(' ', LETTERS_A_LINE);
  return middle < 0 ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
}
