/** What is photographed: the cover, each chapter's opening and every step, at three sizes, by day and by night. */
import type { Story } from '../../src/model/story.ts';

export const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;

export const THEMES = ['day', 'night'] as const;

export type Size = (typeof SIZES)[number];
export type Theme = (typeof THEMES)[number];

export interface PlannedPage {
  /** The chapter's slug, or `cover`. */
  name: string;
  /** Relative to the site's root. */
  path: string;
  /** In the order of reading: first the page's top, then what is gone to by id. */
  stops: readonly Stop[];
}

export interface Stop {
  name: string;
  /** A step becomes the active one. */
  step?: string;
  /** Anything else on the page. */
  part?: string;
}

export interface Wanted {
  /** Slugs, or `cover`; all when empty. */
  pages: readonly string[];
}

/** The pages in reading order, the cover first. */
export function planShots({ chapters }: Story, { pages }: Wanted): PlannedPage[] {
  const all: PlannedPage[] = [
    { name: 'cover', path: '', stops: [{ name: '00-top' }, { name: '01-before', part: 'before' }] },
    ...chapters.map(({ slug, scenes }) => ({
      name: slug,
      path: `chapters/${slug}/`,
      stops: [
        { name: '00-top' },
        ...scenes
          .flatMap(({ steps }) => steps)
          .map(({ id }, index) => ({ name: `${String(index + 1).padStart(2, '0')}-${id}`, step: id })),
      ],
    })),
  ];
  return pages.length === 0 ? all : all.filter(({ name }) => pages.includes(name));
}
