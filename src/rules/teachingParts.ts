/** A chapter's teaching taken apart for the rules: each text it prints, each piece of evidence and each question it names. */
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Teaching } from '../model/teaching.ts';
import { findEnclosing, findTags } from './chapterTags.ts';

type Lesson = Teaching['plans']['one'];

export type Key = string | number;

export interface TeachingText {
  text: string;
  keys: Key[];
}

export interface TeachingMention {
  id: string;
  keys: Key[];
}

/** Every text that a teacher or a student reads, in whatever key it stands. */
export function textsOfTeaching(teaching: Teaching): TeachingText[] {
  const { chapter, ...parts } = teaching;
  return textsUnder(parts, []);
}

/** Keys that hold prose; all others hold ids, numbers and choices. */
const PROSE = new Set([
  'centralQuestion',
  'priorKnowledge',
  'text',
  'note',
  'notes',
  'gloss',
  'starter',
  'prompt',
  'about',
  'tasks',
  'question',
  'label',
  'motion',
  'brief',
  'name',
  'task',
  'says',
  'instead',
  'what',
  // Of classroom.yaml.
  'dek',
  'norms',
  'optOut',
  'ties',
  'misuse',
  'privacy',
  'ask',
  'asks',
  'levels',
]);

/** Texts in any tree of a data file, by their keys. */
export function textsUnder(value: unknown, keys: Key[]): TeachingText[] {
  if (typeof value === 'string') {
    const key = keys.findLast((one) => typeof one === 'string');
    return PROSE.has(String(key)) ? [{ text: value, keys }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => textsUnder(one, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsUnder(one, [...keys, key]));
}

/** A list of ids, each with its place in the file. */
export function listed(ids: readonly string[], ...keys: Key[]): TeachingMention[] {
  return ids.map((id, index) => ({ id, keys: [...keys, index] }));
}

/** Every quotation, record, claim and source that it rests on. */
export function evidenceNamedIn(teaching: Teaching): TeachingMention[] {
  const { contentNotes, vocabulary, questions, documentQuestion, evidenceCards, debate, jigsaw } = teaching;
  return [
    ...contentNotes.flatMap(({ of }, at) => listed(of, 'contentNotes', at, 'of')),
    ...vocabulary.flatMap(({ usages }, at) => listed(usages, 'vocabulary', at, 'usages')),
    ...questions.flatMap(({ needs }, at) => listed(needs, 'questions', at, 'needs')),
    ...documentQuestion.documents.map(({ id }, at) => ({
      id,
      keys: ['documentQuestion', 'documents', at, 'id'],
    })),
    ...listed(evidenceCards.left.cards, 'evidenceCards', 'left', 'cards'),
    ...listed(evidenceCards.right.cards, 'evidenceCards', 'right', 'cards'),
    ...debate.roles.flatMap(({ evidence }, at) => listed(evidence, 'debate', 'roles', at, 'evidence')),
    ...jigsaw.flatMap(({ reads }, at) => listed(reads, 'jigsaw', at, 'reads')),
  ];
}

/** Every question that an objective or a plan names. */
export function questionsNamedIn({ objectives, plans }: Teaching): TeachingMention[] {
  return [
    ...objectives.flatMap(({ questions }, at) =>
      questions.map((id, index) => ({ id, keys: ['objectives', at, 'questions', index] })),
    ),
    ...lessonsOf(plans).flatMap(({ lesson, keys }) =>
      lesson.parts.flatMap(({ questions }, part) =>
        questions.map((id, index) => ({
          id,
          keys: ['plans', ...keys, 'parts', part, 'questions', index],
        })),
      ),
    ),
  ];
}

/** Every lesson of its plans. */
export function lessonsOf(plans: Teaching['plans']): { lesson: Lesson; keys: Key[] }[] {
  return Object.entries(plans).flatMap(([key, planned]: [string, Lesson | Lesson[]]) =>
    Array.isArray(planned)
      ? planned.map((lesson, index) => ({ lesson, keys: [key, index] }))
      : [{ lesson: planned, keys: [key] }],
  );
}

/** What a question may rest on, as a rule sees it. */
export interface EvidenceDraft {
  kind: 'quotation' | 'record' | 'claim' | 'source';
  /** Absent for a claim, which is nobody's. */
  perspective?: string;
  /** Who speaks. */
  by: readonly string[];
  scene?: string;
}

/** By the number of a quotation and the id of anything else; the first place in the chapter counts. */
export function evidenceOfChapter(chapter: ChapterDraft, draft: StoryDraft): Map<string, EvidenceDraft> {
  const found = new Map<string, EvidenceDraft>();
  const add = (id: string | undefined, evidence: EvidenceDraft) => {
    if (id && !found.has(id)) found.set(id, evidence);
  };
  for (const tag of findTags(chapter)) {
    const { attributes, name } = tag;
    const scene = findEnclosing(tag, 'Scene')?.attributes.id;
    const account = findEnclosing(tag, 'Account')?.attributes.of;
    if (name === 'Quotation') {
      const speaker = draft.people.find(({ id }) => id === attributes.by);
      add(attributes.ref, {
        kind: 'quotation',
        perspective: account ?? speaker?.perspective,
        by: [attributes.by ?? ''],
        scene,
      });
    }
    const record = draft.record.find(
      ({ id }) => id === (name === 'Record' ? attributes.of : attributes.record),
    );
    if (record && (name === 'Record' || name === 'Said'))
      add(record.id, { kind: 'record', perspective: record.perspective, by: record.by, scene });
    if (name === 'Claim') add(attributes.of, { kind: 'claim', by: [], scene });
    if (name === 'Note') add(attributes.claim, { kind: 'claim', by: [], scene });
  }
  for (const { id, perspective, publisher } of draft.sources)
    add(id, { kind: 'source', perspective, by: [publisher] });
  return found;
}

/** What is wrong in a chapter's teaching, at these keys of its file. */
export type TeachingFault = Omit<Problem, 'rule' | 'place'> & { keys: Key[] };

export function teachingProblem(
  { placeIn }: Pick<StoryDraft, 'placeIn'>,
  rule: string,
  { chapter }: Pick<Teaching, 'chapter'>,
  { keys, ...says }: TeachingFault,
): Problem {
  return { rule, place: placeInTeaching({ placeIn }, chapter, keys), ...says };
}

export function placeInTeaching(
  { placeIn }: Pick<StoryDraft, 'placeIn'>,
  chapter: string,
  keys: readonly Key[],
): Place {
  return placeIn(`chapters/${chapter}/teaching`, '', ...keys);
}

/** Each chapter that is taught, with its words and its evidence. */
export function taughtChapters(
  draft: StoryDraft,
): { teaching: Teaching; chapter: ChapterDraft; evidence: Map<string, EvidenceDraft> }[] {
  return draft.teachings.flatMap((teaching) => {
    const chapter = draft.chapters.find(({ slug }) => slug === teaching.chapter);
    return chapter ? [{ teaching, chapter, evidence: evidenceOfChapter(chapter, draft) }] : [];
  });
}
