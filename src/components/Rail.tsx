import type { Chapter } from '../model/chapter.ts';
import { formatShortDate } from '../model/formatDate.ts';
import type { Story } from '../model/story.ts';
import { href } from './href.ts';
import styles from './Rail.module.css';
import { RailMarks } from './RailMarks.tsx';
import { RailTicks } from './RailTicks.tsx';
import { AXIS_PX, endOn, lanesOf, type RailScale, railScale, spreadNumerals, startOn } from './railScale.ts';
import { useStory } from './StoryContext.tsx';

/** Per cent of the rail from one numeral to the next: a line of them on a rail of 600 pixels. */
const NUMERAL_GAP = 2.3;

export interface RailProps {
  /** The chapter whose page it is; none where the whole story stands in one scroll. */
  current?: string;
}

/**
 * The time of the story to scale, chapters as stretches that lead to them. It stands upright beside the text where
 * there is room and lies under the bar where there is not; lying it is a picture only, the bar lists the chapters.
 */
export function Rail({ current }: RailProps) {
  const { story, root } = useStory();
  const scale = scaleOf(story);
  const stretches = story.chapters.map(({ frontmatter: { from, to } }) => ({
    from: startOn(scale, from),
    to: endOn(scale, to),
  }));
  const lanes = lanesOf(stretches);
  const numerals = spreadNumerals(
    stretches.map(({ from, to }) => (from + to) / 2),
    NUMERAL_GAP,
  );
  const place = (index: number): Stretch => ({
    ...(stretches[index] ?? { from: 0, to: 0 }),
    across: lanes[index] ? 16 : 6,
    numeral: Math.round((numerals[index] ?? 0) * 100) / 100,
  });
  const steps = datesOf(story.chapters, current);
  return (
    <>
      <nav className={styles.upright} aria-label="Chapters on the time rail" data-rail="">
        <svg width="112" height="100%" role="presentation">
          <RailTicks scale={scale} upright />
          {story.chapters.map((chapter, index) => (
            <a
              key={chapter.slug}
              href={current === undefined ? `#${chapter.slug}` : href(root, `chapters/${chapter.slug}/`)}
              aria-label={`Chapter ${chapter.number}: ${chapter.frontmatter.title}`}
              aria-current={chapter.slug === current ? 'page' : undefined}
              data-rail-chapter={chapter.slug}
            >
              <ChapterStretch number={chapter.number} stretch={place(index)} />
            </a>
          ))}
          <RailMarks scale={scale} steps={steps} upright />
        </svg>
      </nav>
      <div className={styles.lying} data-rail="">
        <svg width="100%" height="39" aria-hidden="true">
          <RailTicks scale={scale} />
          {story.chapters.map(({ slug }, index) => {
            const { from, to, across } = place(index);
            return (
              <line
                key={slug}
                className={styles.stretch}
                data-rail-chapter={slug}
                data-current={slug === current ? '' : undefined}
                x1={`${from}%`}
                x2={`${to}%`}
                y1={20 - across / 2}
                y2={20 - across / 2}
              />
            );
          })}
          <RailMarks scale={scale} steps={steps} />
        </svg>
      </div>
    </>
  );
}

interface Stretch {
  from: number;
  to: number;
  /** Pixels from the axis. */
  across: number;
  /** Where its numeral stands, in per cent of the rail. */
  numeral: number;
}

/** The stretch, its numeral, and a target that is never smaller than a finger can meet. */
function ChapterStretch({ number, stretch }: { number: number; stretch: Stretch }) {
  const { from, to, across } = stretch;
  const middle = `${stretch.numeral}%`;
  return (
    <>
      <rect
        x="46"
        y={middle}
        width="66"
        height="24"
        transform="translate(0 -12)"
        fill="none"
        pointerEvents="all"
      />
      <line
        className={styles.stretch}
        x1={AXIS_PX + across}
        x2={AXIS_PX + across}
        y1={`${from}%`}
        y2={`${to}%`}
      />
      <text className={styles.numeral} x="76" y={middle} dy="4">
        {number}
      </text>
    </>
  );
}

function scaleOf({ site, chapters }: Story): RailScale {
  const dates = chapters.map(({ frontmatter }) => frontmatter);
  const from = site.rail?.from ?? dates.map((each) => each.from).sort()[0] ?? '2000';
  const to =
    site.rail?.to ??
    dates
      .map((each) => each.to)
      .sort()
      .at(-1) ??
    from;
  return railScale(from, to);
}

/** One mark for each date that a step of the page shows, with the steps that show it. */
function datesOf(chapters: readonly Chapter[], current: string | undefined): RailDate[] {
  const shown = chapters.filter(({ slug }) => current === undefined || slug === current);
  const byDate = new Map<string, string[]>();
  for (const { id, state } of shown.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps))) {
    if (state.on) byDate.set(state.on, [...(byDate.get(state.on) ?? []), id]);
  }
  return [...byDate].map(([date, steps]) => ({ date, label: formatShortDate(date), steps: steps.join(' ') }));
}

/** A date on the rail that the page lights when one of its steps is active. */
export interface RailDate {
  date: string;
  label: string;
  /** Ids of the steps, joined by spaces. */
  steps: string;
}
