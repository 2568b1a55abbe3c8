import { z } from 'zod';
import { BracedWords } from './bracedWords.ts';
import { Slug } from './ids.ts';

/** What a question trains, in the order in which sheets print them. */
export const QUESTION_TYPES = [
  'sourcing',
  'context',
  'close-reading',
  'corroboration',
  'lateral-reading',
  'discussion',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** What a passage may be hard to bear for. */
export const HARD_MATTERS = [
  'war',
  'deaths',
  'displacement',
  'hunger',
  'illness',
  'insults',
  'grave-charges',
] as const;
export type HardMatter = (typeof HARD_MATTERS)[number];

/** Short, since a link carries it: a letter for the type and a number, `s1`. */
export const QuestionId = z.string().regex(/^[a-z]\d{1,2}$/, 'a letter and a number, like `s1`');

/** The number of a quotation, the id of a record, a claim or a source. Which of them it is, the story knows. */
export const EvidenceId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/);

export const Question = z.strictObject({
  id: QuestionId,
  type: z.enum(QUESTION_TYPES),
  minutes: z.number().int().min(2).max(30),
  /** Whether it stands in the selection that an assignment begins with. */
  core: z.boolean().default(false),
  text: BracedWords,
  /** What a student must have read: quotations, records, claims, sources. */
  needs: z.array(EvidenceId).min(1),
  /** Where it is to be found, where the evidence alone does not say. */
  steps: z.array(Slug).default([]),
  /** The beginning of a sentence, for who does not know how to begin. */
  starter: BracedWords,
  /** Codes of `frameworks` in classroom.yaml. */
  practises: z.array(z.string().min(1)).default([]),
  /** For the teacher: what evidence supports what. Cites the evidence by its ids. Never which side is right. */
  notes: BracedWords,
});
export type Question = z.infer<typeof Question>;

const Lesson = z.strictObject({
  /** Minutes of the lesson, which its parts add up to. */
  minutes: z.number().int().positive(),
  parts: z
    .array(
      z.strictObject({
        minutes: z.number().int().positive(),
        what: BracedWords,
        questions: z.array(QuestionId).default([]),
      }),
    )
    .min(2),
});

/** `content/chapters/<slug>/teaching.yaml`: how a chapter is taught. */
export const TeachingData = z.strictObject({
  centralQuestion: BracedWords,
  /** What students can do afterwards; each begins with a verb and is measured by questions of the bank. */
  objectives: z
    .array(z.strictObject({ text: BracedWords, questions: z.array(QuestionId).min(1) }))
    .min(3)
    .max(5),
  /** What students should know before. */
  priorKnowledge: z.array(BracedWords).min(1),
  /** What a scene holds that is hard to bear; empty where nothing does. */
  contentNotes: z
    .array(
      z.strictObject({
        scene: Slug,
        kinds: z.array(z.enum(HARD_MATTERS)).min(1),
        /** One sentence that tells what comes and gives nothing of the argument away. */
        note: BracedWords,
        /** The quotations and records that it warns of. */
        of: z.array(EvidenceId).default([]),
      }),
    )
    .default([]),
  vocabulary: z
    .array(
      z
        .strictObject({
          term: Slug.optional(),
          place: Slug.optional(),
          /** In plain words; never in place of a quotation's own. */
          gloss: BracedWords,
          /** Quotations of the chapter in which the word stands. */
          usages: z.array(EvidenceId).default([]),
        })
        .refine(({ term, place }) => (term === undefined) !== (place === undefined), {
          message: 'either `term` or `place`',
        }),
    )
    .min(1),
  questions: z.array(Question).min(1),
  /** Ids of questions that were given out once and must never name another. */
  retired: z.array(QuestionId).default([]),
  documentQuestion: z.strictObject({
    prompt: BracedWords,
    documents: z
      .array(
        z.strictObject({
          id: EvidenceId,
          /** One sentence that a student needs to place it. */
          about: BracedWords,
        }),
      )
      .min(5)
      .max(7),
    tasks: z.array(BracedWords).min(3),
    /** For the teacher: what a strong answer does with these documents. */
    notes: BracedWords,
  }),
  /** One passage of accounts, two of its voices side by side. */
  twoAccounts: z.strictObject({
    passage: Slug,
    voices: z.tuple([Slug, Slug]),
    /** For the teacher: what stands in either account for each row of the sheet. */
    notes: BracedWords,
  }),
  /** Cards to be cut out and laid left, right or between. */
  evidenceCards: z.strictObject({
    question: BracedWords,
    /** What lies on the left and on the right: a reading, not a side. */
    left: z.strictObject({ label: BracedWords, cards: z.array(EvidenceId).min(3) }),
    right: z.strictObject({ label: BracedWords, cards: z.array(EvidenceId).min(3) }),
    /** For the teacher: which cards can lie in more than one place, and why. */
    notes: BracedWords,
  }),
  debate: z.strictObject({
    motion: BracedWords,
    /** One to a voice; after the first round they change places. */
    roles: z
      .array(z.strictObject({ voice: Slug, brief: BracedWords, evidence: z.array(EvidenceId).min(2) }))
      .min(2),
  }),
  /** Groups that each read a part and then tell the others. */
  jigsaw: z
    .array(z.strictObject({ name: BracedWords, reads: z.array(EvidenceId).min(2), task: BracedWords }))
    .min(2),
  misconceptions: z.array(z.strictObject({ says: BracedWords, instead: BracedWords })).min(2),
  plans: z.strictObject({
    one: Lesson,
    two: z.tuple([Lesson, Lesson]),
    seminar: Lesson,
  }),
});
export type TeachingData = z.infer<typeof TeachingData>;

/** How a chapter is taught, with the chapter it belongs to. */
export interface Teaching extends TeachingData {
  chapter: string;
}
