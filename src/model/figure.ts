/** Drawn figures, in four forms that know nothing of what they show. */
import { z } from 'zod';
import { BracedWords as FigureText } from './bracedWords.ts';
import { PartialDate } from './date.ts';
import { EntryId, Slug } from './ids.ts';

/** Where a statement in a figure comes from: ids of the record, claims, events, quotations and sources. */
export const Basis = z
  .strictObject({
    record: z.array(EntryId).default([]),
    claims: z.array(EntryId).default([]),
    events: z.array(EntryId).default([]),
    quotations: z.array(EntryId).default([]),
    sources: z.array(Slug).default([]),
  })
  .refine(
    (basis) => Object.values(basis).some((ids) => ids.length > 0),
    'at least one id of `record`, `claims`, `events`, `quotations` or `sources`',
  );
export type Basis = z.infer<typeof Basis>;

/** How a thing said is drawn: in full, in part, as an outline. What is not said is hatched, and needs no mark. */
export const FigureMark = z.strictObject({
  id: Slug,
  drawn: z.enum(['full', 'part', 'outline']),
  /** As in the key: "passed". */
  meaning: FigureText,
});
export type FigureMark = z.infer<typeof FigureMark>;

/** Rows or lanes that belong together, under one heading: a part that a step can name. */
const Group = z.strictObject({
  id: Slug,
  label: FigureText,
  /** Who speaks: printed with the mark of the perspective. */
  perspective: Slug.optional(),
});

const common = {
  id: Slug,
  /** Over the picture and its table. */
  title: FigureText,
  /** One or two sentences under it: what it leaves open. */
  note: FigureText.optional(),
  /** Of the figure as a whole, where its statements have none of their own. */
  basis: Basis.optional(),
};

const Cell = z.strictObject({
  text: FigureText,
  /** Id of a mark of the figure. */
  mark: Slug.optional(),
  /** Where the sentence stands that it rests on: `chapter/step`. */
  step: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a chapter and a step of it: `the-ferry/first-boat`')
    .optional(),
});
export type Cell = z.infer<typeof Cell>;

const WrittenCell = z.preprocess((cell) => (typeof cell === 'string' ? { text: cell } : cell), Cell);

/** Rows and columns of short texts. A cell that is not written is a gap, and is shown as one. */
export const GridFigure = z.strictObject({
  ...common,
  form: z.literal('grid'),
  marks: z.array(FigureMark).default([]),
  /** What a gap means: "not told". */
  gap: FigureText.optional(),
  columns: z
    .array(
      z.strictObject({
        id: Slug,
        label: FigureText,
        short: FigureText.optional(),
        perspective: Slug.optional(),
      }),
    )
    .min(1)
    .max(6),
  groups: z.array(Group).default([]),
  rows: z
    .array(
      z.strictObject({
        id: Slug,
        label: FigureText,
        perspective: Slug.optional(),
        group: Slug.optional(),
        cells: z.record(Slug, WrittenCell),
      }),
    )
    .min(1),
});
export type GridFigure = z.infer<typeof GridFigure>;

const Stretch = z.strictObject({
  from: PartialDate,
  /** Absent: the one day. */
  to: PartialDate.optional(),
  mark: Slug,
  /** A few words, drawn under it. */
  label: FigureText,
  /** Who says so, in few words: "Harbour board, May 2001". */
  by: FigureText,
  basis: Basis.optional(),
});
export type Stretch = z.infer<typeof Stretch>;

/** Lanes on one axis of time. Time of which nothing is said stays hatched. */
export const LanesFigure = z.strictObject({
  ...common,
  form: z.literal('lanes'),
  axis: z.strictObject({ from: PartialDate, to: PartialDate }),
  marks: z.array(FigureMark).min(1),
  gap: FigureText,
  groups: z.array(Group).default([]),
  lanes: z
    .array(
      z.strictObject({
        id: Slug,
        label: FigureText,
        perspective: Slug.optional(),
        group: Slug.optional(),
        /** One of the two inks of the story's two roads, where the lane is about one of them. */
        ink: z.enum(['route-1', 'route-2', 'plain']).default('plain'),
        stretches: z.array(Stretch).min(1),
      }),
    )
    .min(1),
});
export type LanesFigure = z.infer<typeof LanesFigure>;

/** Amounts shared out among numbers of people as somebody gives them. The shares are worked out, never written. */
export const SharesFigure = z.strictObject({
  ...common,
  form: z.literal('shares'),
  /** One `amount` is so many `unit`; `square` of them are one square of the drawing. */
  share: z.strictObject({
    amount: z.string().min(1),
    unit: z.string().min(1),
    each: z.number().positive(),
    square: z.number().positive(),
  }),
  amounts: z
    .array(
      z.strictObject({
        id: Slug,
        value: z.number().positive(),
        label: FigureText,
        by: FigureText,
        basis: Basis.optional(),
      }),
    )
    .min(1),
  among: z
    .array(
      z.strictObject({
        id: Slug,
        value: z.number().int().positive(),
        label: FigureText,
        by: FigureText,
        perspective: Slug.optional(),
        basis: Basis.optional(),
      }),
    )
    .min(1),
});
export type SharesFigure = z.infer<typeof SharesFigure>;

/** A sentence retold in our words, with the parts that somebody else kept of it, and those left out. */
export const SentenceFigure = z.strictObject({
  ...common,
  form: z.literal('sentence'),
  /** "kept in the report", "left out of it". */
  kept: FigureText,
  leftOut: FigureText,
  parts: z.array(z.strictObject({ id: Slug, text: FigureText, isKept: z.boolean() })).min(2),
});
export type SentenceFigure = z.infer<typeof SentenceFigure>;

/** `content/figures/<id>.yaml`: a drawing every number and word of which is written there. */
export const Figure = z.discriminatedUnion('form', [GridFigure, LanesFigure, SharesFigure, SentenceFigure]);
export type Figure = z.infer<typeof Figure>;

/** The ids that a step may name after the figure's own, to set them off from the rest. */
export function partsOf(figure: Figure): string[] {
  switch (figure.form) {
    case 'grid':
      return idsOf(figure.groups, figure.rows, figure.columns);
    case 'lanes':
      return idsOf(figure.groups, figure.lanes);
    case 'shares':
      return idsOf(figure.amounts, figure.among);
    case 'sentence':
      return idsOf(figure.parts);
  }
}

function idsOf(...lists: readonly (readonly { id: string }[])[]): string[] {
  return lists.flatMap((list) => list.map(({ id }) => id));
}

/** What the figure and its statements rest on, in the order of its file. */
export function basesIn(figure: Figure): Basis[] {
  return [figure, ...statementsIn(figure)].flatMap(({ basis }) => basis ?? []);
}

/** The statements that may each rest on something of their own. */
export function statementsIn(figure: Figure): { basis?: Basis }[] {
  switch (figure.form) {
    case 'lanes':
      return figure.lanes.flatMap(({ stretches }) => stretches);
    case 'shares':
      return [...figure.among, ...figure.amounts];
    default:
      return [];
  }
}
