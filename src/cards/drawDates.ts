/** Some dates of a step on one line of time, to scale: the picture of a card whose chapter has no map. */
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { layoutTimeline } from '../stage/layoutTimeline.ts';
import { fillLines } from './breakLines.ts';
import { canSet, outlineOf, type Setting, widthOf } from './faces.ts';
import { inks } from './inks.ts';

/** The line of time is the card's own ink line; the first and the last label stand inside its margins. */
const TIME = { top: 64, length: 460 };
const LABEL_GAP = 40;
const DATE: Setting = { face: 'strong', size: 27 };
const SHORT: Setting = { face: 'sans', size: 27 };
const LEADING = 33;
/** One date is no line of time; labels of more, of so many lines, have no room beside one another. */
export const DATES = { fewest: 2, most: 5 } as const;
const MOST_LINES = 2;
/** Months of some years would be a comb. */
const MOST_TICKS = 25;

export interface DatesSources {
  state: StageState;
  stage: StageData;
  /** Where the line of time stands, and where labels must end. */
  axis: number;
  right: number;
}

/** Nothing when the dates are too many or their words too long. */
export function drawDates({ state, stage, axis, right }: DatesSources): string | undefined {
  const { events, ticks } = layoutTimeline(state, stage);
  if (events.length < DATES.fewest || events.length > DATES.most) return undefined;
  const left = axis + LABEL_GAP;
  const words = events.map(({ event }) =>
    fillLines(event.short, { width: right - left, measure: (text) => widthOf(text, SHORT) }),
  );
  const fits = words.every(
    (lines) =>
      lines.length <= MOST_LINES &&
      lines.every((line) => canSet(line, 'sans') && widthOf(line, SHORT) <= right - left),
  );
  if (!fits) return undefined;
  const level = (percent: number) => Math.round((TIME.top + (percent / 100) * TIME.length) * 10) / 10;
  return [
    ...(ticks.length > MOST_TICKS ? [] : ticks).map(
      ({ at }) => `<path stroke="${inks.border}" stroke-width="1.5" d="M${axis - 7} ${level(at)}h7"/>`,
    ),
    ...events.flatMap(({ at, span, label, dated, event }, i) => {
      const y = level(label);
      const text = [
        outlineOf(dated, DATE, { x: left, y: y - 3 }),
        ...(words[i] ?? []).map((line, nth) =>
          outlineOf(line, SHORT, { x: left, y: y + 28 + nth * LEADING }),
        ),
      ];
      return [
        span === undefined
          ? ''
          : `<path stroke="${inks.ink}" stroke-width="6" d="M${axis} ${level(span.from)}V${level(span.to)}"/>`,
        `<path stroke="${inks.border}" stroke-width="1.5" d="M${axis + 11} ${level(at)}L${left - 10} ${y - 6}"/>`,
        `<circle cx="${axis}" cy="${level(at)}" r="9" stroke-width="3" stroke="${inks.ink}" fill="${event.disputed ? inks.paper : inks.ink}"/>`,
        `<path fill="${inks.ink}" d="${text.join('')}"/>`,
      ];
    }),
  ].join('');
}
