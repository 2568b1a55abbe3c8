import { Fragment, type ReactNode } from 'react';
import type { Count } from '../model/count.ts';
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { CountMark } from './CountMark.tsx';
import styles from './CountsPicture.module.css';
import { readCounts } from './readCounts.ts';

/** Dots in a full row, the same in every block, so that two blocks can be compared by eye. */
export const DOTS_A_ROW = 40;

/** More dots than these are drawn fine: still one for each, at one pitch in every block, to be seen and not counted. */
const FINE = 4000;
const FINE_A_ROW = 200;

/** The counts that a state shows, in the order of its cue. */
export function shownCounts(
  { show }: Pick<StageState, 'show'>,
  { counts }: Pick<StageData, 'counts'>,
): Count[] {
  return show.flatMap((id) => counts.filter((count) => count.id === id));
}

/** How many dots stand in each row of a count. */
export function dotRows(value: number): number[] {
  const full = Array.from({ length: Math.floor(value / DOTS_A_ROW) }, () => DOTS_A_ROW);
  const rest = value % DOTS_A_ROW;
  return rest === 0 ? full : [...full, rest];
}

/**
 * Counts as unit dots, one for each vehicle or movement: drawn, not charted. Rows of all blocks share one height,
 * so the dots of every block have the same pitch at every size. No number stands without counter, unit and period.
 * A day's count beside a longer one can be read for either stretch: a native switch, which needs no script.
 */
export function CountsPicture({ state, data }: { state: StageState; data: StageData }) {
  const counts = shownCounts(state, data);
  const [first, other] = readCounts(counts);
  return (
    <>
      <CountBlocks counts={first?.counts ?? counts} data={data} />
      {other && <CountBlocks counts={other.counts} data={data} isOther />}
      <CountsKey units={[...new Set(counts.map(({ unit }) => unit))]}>
        {first && other && (
          <label className={styles.switch}>
            Counted for <b>{first.name}</b>
            <input
              type="checkbox"
              autoComplete="off"
              aria-label={`Count for ${other.name} instead of ${first.name}`}
            />
            <b>{other.name}</b>
          </label>
        )}
      </CountsKey>
    </>
  );
}

interface CountBlocksProps {
  counts: readonly Count[];
  data: StageData;
  /** The reading that is shown when the reader asks for it. */
  isOther?: boolean;
}

function CountBlocks({ counts, data, isOther = false }: CountBlocksProps) {
  const isFine = counts.some(({ value }) => value > FINE);
  return (
    <div className={styles.blocks} data-blocks={counts.length} data-other={isOther ? '' : undefined}>
      {counts.map((count) => (
        <div key={count.id} className={styles.block} data-feature={count.id}>
          <CountHeading count={count} perspective={data.perspectives[count.perspective]} />
          {isFine ? (
            <FineDots value={count.value} />
          ) : (
            dotRows(count.value).map((dots, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
              <DotRow key={row} dots={dots} unit={count.unit} />
            ))
          )}
        </div>
      ))}
    </div>
  );
}

function CountHeading({
  count,
  perspective,
}: {
  count: Count;
  perspective: StageData['perspectives'][string] | undefined;
}) {
  const { label, standing, period, counter } = count;
  return (
    <p className={styles.heading}>
      <strong>
        {perspective && <CountMark mark={perspective.mark} />}
        {capitalise(label)}, {standing}
      </strong>
      <span>{capitalise(period)}.</span> <span>Counter: {counter}.</span>
    </p>
  );
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One line, dashed into round dots at a pitch of one unit; a movement is a ring, a smaller dot of paper on each. */
function DotRow({ dots, unit }: { dots: number; unit: Count['unit'] }) {
  const line = { x1: 0.5, x2: dots - 0.4, y1: 0.5, y2: 0.5 };
  return (
    <svg
      className={styles.row}
      viewBox={`0 0 ${DOTS_A_ROW} 1`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      <line className={styles.dots} {...line} />
      {unit === 'movement' && <line className={styles.holes} {...line} />}
    </svg>
  );
}

/** One path: each row is a line dashed into dots. */
function FineDots({ value }: { value: number }) {
  const rows = Math.ceil(value / FINE_A_ROW);
  const lines = Array.from({ length: rows }, (_, row) => {
    const dots = Math.min(FINE_A_ROW, value - row * FINE_A_ROW);
    return `M.5 ${row}.5h${dots - 0.9}`;
  });
  return (
    <svg className={styles.fine} viewBox={`0 0 ${FINE_A_ROW} ${rows}`} aria-hidden="true">
      <path className={styles.dots} d={lines.join('')} />
    </svg>
  );
}

function CountsKey({ units, children }: { units: Count['unit'][]; children: ReactNode }) {
  return (
    <p className={styles.key}>
      {units.map((unit) => (
        <Fragment key={unit}>
          <svg width="12" height="12" viewBox="0 0 1 1" aria-hidden="true">
            <line className={styles.dots} x1=".5" x2=".6" y1=".5" y2=".5" />
            {unit === 'movement' && <line className={styles.holes} x1=".5" x2=".6" y1=".5" y2=".5" />}
          </svg>{' '}
          <span>one {unit}</span>
        </Fragment>
      ))}
      {units.length > 1 && <span className={styles.warning}>two units, not the same</span>}
      {children}
    </p>
  );
}
