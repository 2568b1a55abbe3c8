import { z } from 'zod';
import { Slug } from './ids.ts';

/** One form of a name, with the language and script it belongs to. */
export const NameForm = z.strictObject({
  form: z.string().min(1),
  lang: z.string().min(2),
  seen: z.boolean(),
  /** The same in Latin letters, where its own are not. */
  latin: z.string().min(1).optional(),
  /** In whose texts it stands, where not everybody who writes the language uses it. */
  usedIn: z.string().min(1).optional(),
});
export type NameForm = z.infer<typeof NameForm>;

/** How one form of a name is said. */
export const Pronunciation = z.strictObject({
  form: z.string().min(1),
  lang: z.string().min(2),
  /** For readers of English, the stressed syllable in capitals: "bah-KOO". */
  like: z.string().min(1).optional(),
  /** In the signs of the International Phonetic Alphabet, without brackets. */
  ipa: z.string().min(1).optional(),
  /** Whether a native speaker has heard it. */
  confirmed: z.boolean().default(false),
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
  /** Forms in texts in English, by the perspective that uses them. */
  inEnglish: z.record(Slug, z.array(z.string().min(1)).min(1)).default({}),
  /** How the story's sources name it. */
  printed: z.array(z.strictObject({ sources: z.array(Slug).min(1), as: z.string().min(1) })).default([]),
  say: z.array(Pronunciation).default([]),
  /** Why the piece prints the form it does. */
  choice: z.string().min(1).optional(),
  /** Metres above the sea, for peaks. */
  metres: z.number().optional(),
  note: z.string().min(1).optional(),
  background: z.boolean().default(false),
});
export type Place = z.infer<typeof Place>;
