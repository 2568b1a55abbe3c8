/** The shapes of the hand-written files in `content/map/`. A line is a claim: none is read without its date and source. */
import { z } from 'zod';
import { isAfter, PartialDate } from '../../model/date.ts';
import { Slug } from '../../model/ids.ts';

/** Longitude and latitude in degrees (WGS84). */
const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const Degrees = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const Sources = z.array(z.string().min(1)).min(1, 'at least one source');
const Side = z.enum(['right', 'left', 'above', 'below']);
const Corner = z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']);

/** Words on the map itself, where they stand by camera. */
const Caption = z.strictObject({
  lines: z.array(z.string().min(1)).min(1).max(3),
  at: z.record(Slug, Position),
});

interface Dated {
  from?: string;
  until?: string;
}

const hasDate = ({ from, until }: Dated) => from !== undefined || until !== undefined;
const DATE_WANTED = { message: 'a date: from, until or both', path: ['from'] };
const runsForward = ({ from, until }: Dated) => !from || !until || !isAfter(from, until);
const FORWARD_WANTED = { message: 'a date that is not before `from`', path: ['until'] };

/** `river-road--bypass`: a group, two hyphens, a part. A cue that names the group shows all its parts. */
const GroupedId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)?$/, 'lower-case words joined by hyphens');

/** `cameras.yaml`. */
export const CamerasFile = z.strictObject({
  /** Conic conformal: true shapes, scale held on two parallels. The reference camera is 1,000 map units wide. */
  projection: z.strictObject({
    parallels: z.tuple([z.number(), z.number()]),
    meridian: z.number(),
    reference: Slug,
  }),
  /** One line under every map. */
  credit: z.string().min(1),
  /** The same where room is short. */
  shortCredit: z.string().min(1),
  cameras: z
    .array(
      z.strictObject({
        id: Slug,
        title: z.string().min(1),
        centre: Position,
        /** Kilometres from side to side of the square. */
        across: z.number().positive(),
        /** Places drawn in this camera on every date. */
        places: z.array(Slug),
        /** Kilometres of the scale bar. */
        scale: z.number().positive(),
        /** Minutes of arc between degree lines. */
        graticule: z.number().int().positive(),
        /** The corner for the small map of where this window lies. */
        locator: Corner.default('bottom-right'),
      }),
    )
    .min(1),
});
export type CamerasFile = z.infer<typeof CamerasFile>;

/** One stretch of road in `lines.yaml`. */
export const LineEntry = z
  .strictObject({
    id: GroupedId,
    /** A second id under which the same stretch can be shown. */
    also: GroupedId.optional(),
    ink: z.enum(['route-1', 'route-2', 'plain']),
    style: z.enum(['current', 'former', 'temporary', 'distance']),
    /** As in the key. */
    label: z.string().min(1),
    /** The same where room is short. */
    short: z.string().min(1).optional(),
    caption: Caption.optional(),
    from: PartialDate.optional(),
    until: PartialDate.optional(),
    /** True when the course is our own drawing through a few known points. */
    schematic: z.boolean(),
    /** True for thin grey roads of the base map that no cue asks for. */
    context: z.boolean().default(false),
    sources: Sources,
    at: z.array(Position).min(2),
  })
  .refine(hasDate, DATE_WANTED)
  .refine(runsForward, FORWARD_WANTED);
export type LineEntry = z.infer<typeof LineEntry>;

/** One river in `rivers.yaml`. */
export const RiverEntry = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  schematic: z.boolean(),
  sources: Sources,
  at: z.array(Position).min(2),
});
export type RiverEntry = z.infer<typeof RiverEntry>;

/** One area in `areas.yaml`. */
export const AreaEntry = z
  .strictObject({
    id: GroupedId,
    /** `outline`: its edge alone. `hatch`: hatched. `band`: so many kilometres wide along the line that `at` draws. */
    style: z.enum(['outline', 'hatch', 'band']).default('outline'),
    /** Kilometres from edge to edge of a band. */
    width: z.number().positive().optional(),
    /** The country on whose land a band is drawn. */
    within: Slug.optional(),
    /** As in the key. */
    label: z.string().min(1),
    /** The same where room is short. */
    short: z.string().min(1).optional(),
    caption: Caption.optional(),
    from: PartialDate.optional(),
    until: PartialDate.optional(),
    sources: Sources,
    at: z.array(Position).min(2),
  })
  .refine(hasDate, DATE_WANTED)
  .refine(runsForward, FORWARD_WANTED)
  .refine(({ style, at }) => style === 'band' || at.length > 2, {
    message: 'three points or more',
    path: ['at'],
  })
  .refine(
    ({ style, width, within }) => (style === 'band') === (width !== undefined && within !== undefined),
    {
      message: '`width` and `within` for a band, and for nothing else',
      path: ['style'],
    },
  );
export type AreaEntry = z.infer<typeof AreaEntry>;

/** One event or thing in `marks.yaml`. */
export const MarkEntry = z
  .strictObject({
    id: Slug,
    /** `disc`: an event, numbered. `triangle`: a thing that events are about, without a number. */
    form: z.enum(['disc', 'triangle']).default('disc'),
    /** The place whose name begins the caption; its position is the mark's, unless `at` says otherwise. */
    place: Slug.optional(),
    at: Position.optional(),
    /** The caption's first line, or what follows the name in it. */
    label: z.string().min(1).optional(),
    dated: z.string().min(1),
    from: PartialDate,
    until: PartialDate.optional(),
    side: Side.default('right'),
    sides: z.record(Slug, Side).optional(),
    /** Pixels by which the disc stands off its point, right and down, where it would cover something. */
    shift: z.tuple([z.number(), z.number()]).optional(),
    sources: Sources,
  })
  .refine(runsForward, FORWARD_WANTED)
  .refine(({ place, at }) => place !== undefined || at !== undefined, {
    message: 'a position, or a `place` that has one',
    path: ['at'],
  })
  .refine(({ place, label }) => place !== undefined || label !== undefined, {
    message: 'words, or a `place` whose name stands for them',
    path: ['label'],
  });
export type MarkEntry = z.infer<typeof MarkEntry>;

/** How a name stands on the map, in `labels.yaml`; the name itself is that of the place, road or river with this id. */
export const LabelEntry = z.strictObject({
  id: Slug,
  /** Where the name stands when it has no point of its own, one for all cameras or one for each. */
  at: z.union([Position, z.record(Slug, Position)]).optional(),
  side: Side.default('right'),
  sides: z.record(Slug, Side).optional(),
  rank: z.enum(['major', 'plain', 'minor']).default('plain'),
  /** Cameras in which it is left out where room is short, because another name stands close. */
  wideOnly: z.array(Slug).optional(),
  /** A name without which this one does not stand, in any size of stage: two countries are named both or neither. */
  with: Slug.optional(),
  /** Degrees clockwise by which the name leans, by camera: for rivers. */
  turn: z.record(Slug, z.number()).optional(),
});
export type LabelEntry = z.infer<typeof LabelEntry>;

/** One sentence of `checks.yaml` that the built map must keep. */
export const CheckEntry = z.strictObject({
  place: Slug,
  /** The country on whose land the place must lie. */
  in: Slug.optional(),
  /** Kilometres within which the nearest border must be. */
  borderWithin: z.number().positive().optional(),
});
export type CheckEntry = z.infer<typeof CheckEntry>;

/** One sentence of `runs.yaml`: over which stretches of its group a line runs on a date. */
export const RunEntry = z.strictObject({ line: Slug, on: PartialDate, over: z.array(Slug).min(1) });
export type RunEntry = z.infer<typeof RunEntry>;

/** `borders/region.yaml`: what was cropped from the map package, and how finely. */
export const BorderRegion = z.strictObject({
  source: z.strictObject({
    package: z.string().min(1),
    version: z.string().min(1),
    licence: z.string().min(1),
    credit: z.string().min(1),
  }),
  box: Degrees,
  countries: z.record(z.string(), Slug),
  paper: z.array(Slug),
  smallestLake: z.number().nonnegative(),
  fewestLakePoints: z.number().int().nonnegative(),
  smallestIsland: z.number().nonnegative(),
  detail: z.array(z.strictObject({ box: Degrees, tolerance: z.number().nonnegative() })).min(1),
});
export type BorderRegion = z.infer<typeof BorderRegion>;

/** `borders/countries.geojson`, as the crop writes it. */
export const BorderFile = z.object({
  features: z.array(
    z.object({
      properties: z.object({ id: Slug }),
      geometry: z.object({ coordinates: z.array(z.array(z.array(Position))) }),
    }),
  ),
});
export type BorderFile = z.infer<typeof BorderFile>;
