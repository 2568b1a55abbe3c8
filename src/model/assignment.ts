/**
 * What a teacher's link describes, and the link itself: `#v=1&c=the-ferry&s=quay.bridge&q=s1.k2&o=south.north&x=norms`.
 * Ids only. No free text, or anybody could put words under the story's name; and nothing about a student.
 */

/** The number that a link begins with. A link of another version is not guessed at. */
export const ASSIGNMENT_VERSION = '1';

/** What may stand in an assignment besides chapters and questions, in the order in which it is printed. */
export const EXTRAS = ['norms', 'vocabulary', 'sheet', 'documents', 'cards'] as const;
export type Extra = (typeof EXTRAS)[number];

export interface AssignmentPart {
  chapter: string;
  /** First and last step to be read; the whole chapter without them. */
  steps?: { from: string; to: string };
  /** Ids of questions of this chapter, in the order of its bank. */
  questions: string[];
}

export interface Assignment {
  parts: AssignmentPart[];
  /** Every voice of the story, in the order in which its accounts are to stand; empty: in the order of each chapter. */
  order: string[];
  extras: Extra[];
}

/** What there is to choose from. */
export interface AssignmentChoices {
  chapters: {
    slug: string;
    /** Of the narrative in our own words. */
    words: number;
    quotations: number;
    steps: { id: string; words: number; quotations: number }[];
    questions: { id: string; minutes: number; core: boolean }[];
    /** Ids of questions that are no more. */
    retired: string[];
  }[];
  voices: string[];
}

/** What of a link could not be followed. */
export interface AssignmentFault {
  kind:
    | 'length'
    | 'version'
    | 'nothing'
    | 'key'
    | 'chapter'
    | 'repeated'
    | 'steps'
    | 'question'
    | 'retired'
    | 'order'
    | 'extra';
  /** What the link says, shortened. */
  found: string;
}

export interface AssignmentRead {
  /** Undefined when nothing of it can be shown. */
  assignment?: Assignment;
  faults: AssignmentFault[];
}

/** Which of a chapter's steps, given in its order, a part of an assignment has read. */
export function stepsRead(
  { steps }: Pick<AssignmentPart, 'steps'>,
  all: readonly string[],
): readonly string[] {
  return steps ? all.slice(all.indexOf(steps.from), all.indexOf(steps.to) + 1) : all;
}

/** A link up to this is read whatever there is to choose from now: an earlier edition may have had more. */
const ALWAYS_READ = 4000;
const SHOWN = 40;

/** The fragment of a link, with its `#`. */
export function writeAssignment({ parts, order, extras }: Assignment): string {
  const pairs = [
    `v=${ASSIGNMENT_VERSION}`,
    ...parts.flatMap(({ chapter, steps, questions }) => [
      `c=${chapter}`,
      ...(steps ? [`s=${steps.from}.${steps.to}`] : []),
      ...(questions.length > 0 ? [`q=${questions.join('.')}`] : []),
    ]),
    ...(order.length > 0 ? [`o=${order.join('.')}`] : []),
    ...(extras.length > 0 ? [`x=${extras.join('.')}`] : []),
  ];
  return `#${pairs.join('&')}`;
}

/** Reads a fragment, with or without its `#`. What is unknown is named and skipped; nothing of it is ever run or looked up by name. */
export function readAssignment(fragment: string, choices: AssignmentChoices): AssignmentRead {
  const text = fragment.replace(/^#/, '');
  const faults: AssignmentFault[] = [];
  const fault = (kind: AssignmentFault['kind'], found: string) => {
    faults.push({ kind, found: found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found });
  };
  if (text.length > longestLink(choices)) {
    fault('length', text);
    return { faults };
  }
  const [first = '', ...pairs] = text.split('&');
  if (first !== `v=${ASSIGNMENT_VERSION}`) {
    fault(text === '' ? 'nothing' : 'version', first);
    return { faults };
  }
  const parts: AssignmentPart[] = [];
  let order: string[] = [];
  const extras = new Set<string>();
  let current: { part: AssignmentPart; of: AssignmentChoices['chapters'][number] } | undefined;
  // What follows a chapter that was left out is left out with it.
  let isOfFault = false;
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const key = at === -1 ? pair : pair.slice(0, at);
    const value = at === -1 ? '' : pair.slice(at + 1);
    if (key === 'c') {
      const of = choices.chapters.find(({ slug }) => slug === value);
      current = undefined;
      isOfFault = true;
      if (!of) fault('chapter', value);
      else if (parts.some(({ chapter }) => chapter === value)) fault('repeated', value);
      else {
        current = { of, part: { chapter: of.slug, questions: [] } };
        parts.push(current.part);
      }
    } else if (key === 's') {
      if (current) current.part.steps = readSteps(value, current.of, fault);
      else if (!isOfFault) fault('key', pair);
    } else if (key === 'q') {
      if (current) current.part.questions = readQuestions(value, current.of, fault);
      else if (!isOfFault) fault('key', pair);
    } else if (key === 'o') {
      order = readOrder(value, choices.voices, fault);
    } else if (key === 'x') {
      for (const one of value.split('.')) {
        const extra = EXTRAS.find((known) => known === one);
        if (extra) extras.add(extra);
        else fault('extra', one);
      }
    } else fault('key', pair);
  }
  if (parts.length === 0) {
    if (faults.length === 0) fault('nothing', '');
    return { faults };
  }
  return { assignment: { parts, order, extras: EXTRAS.filter((extra) => extras.has(extra)) }, faults };
}

/** Longer than any that a form with these choices writes. */
function longestLink({ chapters, voices }: AssignmentChoices): number {
  const parts = chapters.map(({ slug, steps, questions, retired }) => {
    const [longest = ''] = steps.map(({ id }) => id).sort((one, other) => other.length - one.length);
    return {
      chapter: slug,
      steps: { from: longest, to: longest },
      questions: [...questions.map(({ id }) => id), ...retired],
    };
  });
  const whole = writeAssignment({ parts, order: [...voices], extras: [...EXTRAS] });
  return Math.max(ALWAYS_READ, whole.length);
}

type Tell = (kind: AssignmentFault['kind'], found: string) => void;
type ChapterChoices = AssignmentChoices['chapters'][number];

/** Two steps of the chapter in its order, or the whole chapter. */
function readSteps(value: string, { steps }: ChapterChoices, fault: Tell): AssignmentPart['steps'] {
  const [from = '', to = '', ...more] = value.split('.');
  const [first, last] = [from, to].map((id) => steps.findIndex((step) => step.id === id));
  if (more.length > 0 || first === undefined || last === undefined || first < 0 || last < first) {
    fault('steps', value);
    return undefined;
  }
  return first === 0 && last === steps.length - 1 ? undefined : { from, to };
}

function readQuestions(value: string, { questions, retired }: ChapterChoices, fault: Tell): string[] {
  const asked = new Set<string>();
  for (const id of value.split('.')) {
    if (questions.some((question) => question.id === id)) asked.add(id);
    else fault(retired.includes(id) ? 'retired' : 'question', id);
  }
  return questions.flatMap(({ id }) => (asked.has(id) ? [id] : []));
}

/** Each voice once, or the order of each chapter. */
function readOrder(value: string, voices: readonly string[], fault: Tell): string[] {
  const order = value.split('.');
  const isWhole = order.length === voices.length && voices.every((voice) => order.includes(voice));
  if (!isWhole) fault('order', value);
  return isWhole ? order : [];
}
