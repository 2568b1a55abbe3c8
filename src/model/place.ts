import { z } from 'zod';
import { Slug } from './ids.ts';

/** One form of a name, with the language and script it belongs to. */
export const NameForm = z.strictObject({
  form: z.string().min(1),
  lang: z.string().min(2),
  seen: z.boolean(),
});

/** `content/places.yaml`: places, roads and regions whose names are tagged in the text. */
export const Place = z.strictObject({
  id: Slug,
  kind: z.enum(['capital', 'town', 'village', 'bridge', 'site', 'road', 'region', 'peak', 'country']),
  /** The form of the piece's own voice. */
  neutral: z.string().min(1),
  /** Forms that follow a view, by the perspective's `naming`. Absent: one form in every view. */
  forms: z.record(z.string(), z.string().min(1)).optional(),
  /** Longitude and latitude in degrees (WGS84). */
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  /** How far off the point may be, in kilometres; printed as "approximate". */
  withinKm: z.number().positive().optional(),
  /** Spellings in the languages of the place. */
  spellings: z.array(NameForm).default([]),
  /** Metres above the sea, for peaks. */
  metres: z.number().optional(),
  note: z.string().min(1).optional(),
  background: z.boolean().default(false),
});
export type Place = z.infer<typeof Place>;
