import { z } from 'zod';
import { Slug } from './ids.ts';

/** What the page about method works out by itself, to stand under a section's words. */
export const METHOD_TABLES = [
  'perspectives',
  'quoted',
  'seen',
  'first',
  'balance',
  'corrections',
  'licences',
] as const;
export type MethodTable = (typeof METHOD_TABLES)[number];

/** `content/method.yaml`: one section of the page about method, in the story's own voice. */
export const MethodSection = z.strictObject({
  id: Slug,
  heading: z.string().min(1),
  /** Plain words; `[words](names/)` leads to a page of the site. */
  text: z.array(z.string().min(1)).default([]),
  /** What stands under them as a list. */
  list: z.array(z.string().min(1)).default([]),
  shows: z.enum(METHOD_TABLES).optional(),
});
export type MethodSection = z.infer<typeof MethodSection>;
