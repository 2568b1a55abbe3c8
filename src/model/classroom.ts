import { z } from 'zod';
import { BracedWords } from './bracedWords.ts';
import { Slug } from './ids.ts';
import { QUESTION_TYPES } from './teaching.ts';

const Listed = z.array(BracedWords).min(1);

/** `content/classroom.yaml`: what holds for every lesson of the story. Without it a story has no pages for teachers. */
export const Classroom = z.strictObject({
  /** For whom: "Upper secondary (16 and over) and university". */
  audience: z.string().min(1),
  /** One or two sentences for a teacher who has never been here. */
  dek: BracedWords,
  /** How many questions of each type a chapter has at least. */
  bank: z.partialRecord(z.enum(QUESTION_TYPES), z.number().int().nonnegative()),
  /** The two perspectives that evidence is kept in balance between; the others are neutral here. */
  sides: z.tuple([Slug, Slug]),
  /** What holds in the room, to be agreed before the first chapter. */
  norms: Listed,
  /** How a student may step back, and what is then done instead. */
  optOut: Listed,
  /** Guidance on students with ties to the places or people told of. */
  ties: Listed,
  /** How material such as this is misused, as questions a teacher asks of a lesson. */
  misuse: Listed,
  /** What the site knows and keeps, in plain words. */
  privacy: Listed,
  /** What the rows of the sheet of two accounts ask. */
  sheetRows: z.array(z.strictObject({ id: Slug, ask: BracedWords })).min(5),
  /** Levels from the weakest to the strongest, and the criteria with a sentence for each level. */
  rubric: z.strictObject({
    levels: z.array(z.string().min(1)).min(3).max(5),
    criteria: z.array(z.strictObject({ id: Slug, name: z.string().min(1), levels: Listed })).min(5),
  }),
  /** Rounds of the debate; in one of them the sides change places. */
  debate: z.array(z.strictObject({ minutes: z.number().int().positive(), what: BracedWords })).min(3),
  jigsaw: z.array(z.strictObject({ minutes: z.number().int().positive(), what: BracedWords })).min(3),
  /** Published lists of what students should learn, so that anybody can look up what a question is said to practise. */
  frameworks: z
    .array(
      z.strictObject({
        /** As the list itself numbers it. */
        code: z.string().min(1),
        framework: z.string().min(1),
        /** What it asks, in our own words. */
        asks: BracedWords,
        address: z.url(),
        /** What of the address was seen, and when; nothing is claimed that nobody has looked up. */
        seen: z.string().min(1),
      }),
    )
    .default([]),
});
export type Classroom = z.infer<typeof Classroom>;
