import type { LanesFigure } from '../model/figure.ts';
import styles from './FigureLanes.module.css';
import { FigureRuns } from './FigureRuns.tsx';
import { type FigureDrawing, groupMembers, longestText, setOff } from './figureDrawing.ts';
import { layoutLanes, type PlacedLane, type PlacedStretch } from './layoutLanes.ts';
import { VoiceMark } from './VoiceMark.tsx';

interface FigureLanesProps {
  figure: LanesFigure;
  drawing: FigureDrawing;
}

/** More lanes than these leave a low stage no room for words under each. */
const MANY = 6;

/** Pixels from one line of words under a lane to the next. */
const LINE = 16;

/** More lanes set off than these leave a small stage no room for words. */
const SPOKEN = 2;

/** Lanes on one axis of time, to scale. What nobody is on record about is hatched, not blank. */
export function FigureLanes({ figure, drawing }: FigureLanesProps) {
  const { lanes, ticks } = layoutLanes(figure, (text) => longestText(drawing, text));
  const isOn = ({ lane }: PlacedLane) => setOff(drawing, lane.id, lane.group) !== undefined;
  const on = lanes.filter(isOn).length;
  return (
    <div
      className={styles.lanes}
      data-many={lanes.length > MANY ? '' : undefined}
      data-tight={on > SPOKEN ? 'group' : on > 1 || (on > 0 && lanes.length > MANY) ? '' : undefined}
    >
      <svg className={styles.axis} aria-hidden="true">
        {ticks.map(({ at, label, short }) => (
          <svg key={at} x={`${at}%`} height="100%" overflow="visible" aria-hidden="true">
            <line y2="100%" />
            <text x="4" y="11">
              <tspan>{label}</tspan>
              {short !== label && <tspan>{short}</tspan>}
            </text>
          </svg>
        ))}
      </svg>
      {groupMembers(
        figure.groups,
        lanes.map((placed) => ({ placed, group: placed.lane.group })),
      ).map(({ id, label, perspective, members }) => (
        <div
          key={id}
          className={styles.group}
          data-on={members.some(({ placed }) => isOn(placed)) ? '' : undefined}
        >
          {label && (
            <p className={styles.heading}>
              <VoiceMark of={perspective} drawing={drawing} />
              <FigureRuns text={label} drawing={drawing} />
            </p>
          )}
          {members.map(({ placed }) => (
            <Lane
              key={placed.lane.id}
              placed={placed}
              figure={figure}
              drawing={drawing}
              isSpoken={on <= SPOKEN}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function Lane({
  placed,
  figure,
  drawing,
  isSpoken,
}: FigureLanesProps & { placed: PlacedLane; isSpoken: boolean }) {
  const { lane, stretches, lines } = placed;
  const on = setOff(drawing, lane.id, lane.group);
  return (
    <div className={styles.lane} data-on={on} data-ink={lane.ink}>
      <p>
        <VoiceMark of={lane.perspective} drawing={drawing} />
        <FigureRuns text={lane.label} drawing={drawing} />
      </p>
      <div className={styles.track}>
        <svg width="100%" height="100%" overflow="visible" aria-hidden="true">
          {stretches.map((each) => (
            <Bar key={each.stretch.from} placed={each} figure={figure} />
          ))}
        </svg>
      </div>
      <svg className={styles.notes} width="100%" height={lines * LINE + 3} aria-hidden="true">
        {stretches.map(({ stretch, note }) => (
          <text
            key={stretch.from}
            x={`${note.x}%`}
            y={13 + note.line * LINE}
            textAnchor={note.isFromEnd ? 'end' : undefined}
          >
            <FigureRuns text={stretch.label} drawing={drawing} inSvg />
            <tspan className={styles.by}>
              {' '}
              · <FigureRuns text={stretch.by} drawing={drawing} inSvg />
            </tspan>
          </text>
        ))}
      </svg>
      {on === '' && isSpoken && (
        <p className={styles.said}>
          {stretches.map(({ stretch }) => (
            <span key={stretch.from}>
              <FigureRuns text={stretch.label} drawing={drawing} /> ·{' '}
              <FigureRuns text={stretch.by} drawing={drawing} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Bar({
  placed: { stretch, x, width, isDay },
  figure,
}: {
  placed: PlacedStretch;
  figure: LanesFigure;
}) {
  const drawn = figure.marks.find(({ id }) => id === stretch.mark)?.drawn;
  if (isDay) return <circle data-drawn={drawn} cx={`${x}%`} cy="50%" r="6" />;
  return <rect data-drawn={drawn} x={`${x}%`} width={`${width}%`} height="100%" />;
}
