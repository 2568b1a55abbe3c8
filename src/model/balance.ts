/** How much room each perspective has, counted on the pages as they were built. */
import { z } from 'zod';
import { Slug } from './ids.ts';

/** What is counted for a perspective in a chapter, in the order of the table that readers see. */
export const MEASURES = [
  'accounts',
  'told',
  'quotations',
  'quoted',
  'records',
  'sources',
  'first',
  'steps',
] as const;
export type Measure = (typeof MEASURES)[number];

/** `balance:` in `content/site.yaml`: how far the perspectives may differ without a reason, and the reasons. */
export const BalanceDeclaration = z.strictObject({
  /** Shares of what the perspectives have on average. */
  band: z.strictObject({ least: z.number().min(0).max(1), most: z.number().min(1) }),
  /** Which numbers are held to the band in each chapter, and which over the whole story. */
  chapter: z.array(z.enum(MEASURES)).default([]),
  whole: z.array(z.enum(MEASURES)).default([]),
  reasons: z
    .array(
      z.strictObject({
        /** Absent: the whole story. */
        chapter: Slug.optional(),
        perspective: Slug,
        measures: z.array(z.enum(MEASURES)).min(1),
        reason: z.string().min(1),
      }),
    )
    .default([]),
});
export type BalanceDeclaration = z.infer<typeof BalanceDeclaration>;

export type Counts = Record<Measure, number>;

export interface ChapterBalance {
  slug: string;
  /** By the perspective's id; commentary under its reserved one. */
  counts: Record<string, Counts>;
  /** How many steps the chapter has. */
  steps: number;
}

export interface Balance {
  chapters: ChapterBalance[];
  /** The chapters' numbers summed: a document told in two chapters counts twice. */
  totals: Record<string, Counts>;
}

/** A number that lies outside the declared band. */
export interface OutsideBand {
  /** Undefined for the whole story. */
  chapter: string | undefined;
  perspective: string;
  measure: Measure;
  count: number;
  /** What the perspectives have on average. */
  mean: number;
}
