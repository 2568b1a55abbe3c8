import { z } from 'zod';
import { BalanceDeclaration } from './balance.ts';
import { LAYERS } from './cue.ts';
import { PartialDate } from './date.ts';
import { EntryId, Slug } from './ids.ts';
import { Perspective } from './perspective.ts';

/** `content/site.yaml`: what belongs to the story as a whole. */
export const Site = z.strictObject({
  title: z.string().min(1),
  kicker: z.string().min(1),
  dek: z.string().min(1),
  /** For search engines and cards: one or two sentences. */
  description: z.string().min(1),
  language: z.string().min(2),
  /** Where the site stands once it is published: links from elsewhere and cards need whole addresses. */
  address: z.url({ protocol: /^https?$/ }).optional(),
  /** Who wrote it, as search engines are told. */
  author: z.string().min(1).optional(),
  /** The edition, as citations name it; absent until there is one. */
  published: z.strictObject({ date: PartialDate, version: z.string().min(1).optional() }).optional(),
  /** Slugs of `content/chapters/`, in reading order. */
  chapters: z.array(Slug).min(1),
  /** What the reader should know about how complete the piece is. */
  notice: z.string().min(1).optional(),
  /** A warning about what the reader will meet, in plain words. */
  contentNote: z.string().min(1),
  /** How contested names are printed, said once. */
  namesNote: z.string().min(1),
  perspectives: z.array(Perspective).min(2).max(4),
  /** The heading of commentary and exhibits, which no perspective owns. */
  commentary: z.strictObject({ label: z.string().min(1), note: z.string().min(1) }),
  order: z.strictObject({
    /** The rule for who speaks first, as readers see it. */
    rule: z.string().min(1),
    /** Chapter slug to the perspective that stands first in it. */
    first: z.record(Slug, Slug),
  }),
  /** How much room each perspective is to have; without it the ledger is printed and judged by nobody. */
  balance: BalanceDeclaration.optional(),
  /** The picture on the cover: a cue like a step's. */
  cover: z
    .strictObject({
      layer: z.enum(LAYERS),
      /** On a map. */
      camera: Slug.optional(),
      show: z.string().min(1),
      on: PartialDate,
      says: z.string().min(1),
    })
    .refine(({ layer, camera }) => layer !== 'map' || camera !== undefined, {
      message: 'a camera, since the cover shows a map',
      path: ['camera'],
    }),
  /** Chapter slug to the step whose map or timeline its card shows; one is chosen where none is named. */
  cards: z.record(Slug, Slug).optional(),
  /** What the time rail shows besides the chapters; without it, it runs from the first chapter to the last. */
  rail: z
    .strictObject({
      from: PartialDate,
      to: PartialDate,
      /** Dated events that are marked on it. */
      events: z.array(EntryId).default([]),
      /** Two of them that one source tells in the other order, joined by a printer's mark. */
      transposed: z.strictObject({ events: z.tuple([EntryId, EntryId]), source: Slug }).optional(),
    })
    .optional(),
  /** Words in capitals of one's own voice that no rule may flag: document titles and fixed phrases. */
  properPhrases: z.array(z.string().min(1)).default([]),
  /** The honest line in the footer of every page. */
  footer: z.string().min(1),
  /** Where a reader reports an error: an address. */
  contact: z.string().min(1).optional(),
  licences: z.array(z.strictObject({ of: z.string().min(1), licence: z.string().min(1) })).min(1),
});
export type Site = z.infer<typeof Site>;
