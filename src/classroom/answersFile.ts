/** Answers as files that a student carries out of the browser: text, a table, and one to go on with elsewhere. Pure. */

/** One field of an assignment, and what stands in it. */
export interface Answer {
  /** `chapter/s1`; the same in every browser. */
  id: string;
  /** What is asked, as it stood on the page. */
  asks: string;
  answer: string;
}

export interface AnswersSheet {
  /** The assignment, as its link names it. */
  link: string;
  title: string;
  /** Typed when the file is made, and kept nowhere. */
  name: string;
  answers: readonly Answer[];
}

const FORMAT = 'answers-to-an-assignment';
const VERSION = 1;

/** In bytes; many times what anybody writes in a lesson. */
export const LARGEST_FILE = 1_000_000;

export function writeText({ link, title, name, answers }: AnswersSheet): string {
  const head = [title, ...(name ? [`Name: ${name}`] : []), `Link: ${link}`];
  const blocks = answers.map(
    ({ asks, answer }, index) => `${index + 1}. ${asks}\n\n${answer || '(no answer)'}`,
  );
  return `${[head.join('\n'), ...blocks].join('\n\n\n')}\n`;
}

/** With a mark of its encoding, without which spreadsheets garble letters that English does not have. */
export function writeTable({ link, title, name, answers }: AnswersSheet): string {
  const rows = [
    ['Assignment', 'Link', 'Name', 'Id', 'Question', 'Answer'],
    ...answers.map(({ id, asks, answer }) => [title, link, name, id, asks, answer]),
  ];
  return `\u{feff}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet would run what looks like a formula, so such a cell begins with an apostrophe, which it takes for text. */
function cell(words: string): string {
  const inert = /^[=+\-@\t\r\n]/.test(words) ? `'${words}` : words;
  return /[",\r\n]|^'|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export function writeAnswers({ link, name, answers }: AnswersSheet): string {
  const file = { format: FORMAT, version: VERSION, assignment: link, ...(name && { name }), answers };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Why a file was not taken. */
export type Refusal = 'too-large' | 'not-answers' | 'other-version' | 'other-assignment';

export type AnswersRead = { answers: ReadonlyMap<string, string>; unknown: number } | { refused: Refusal };

/** Reads what `writeAnswers` wrote, with mistrust; of answers to questions that are not on the page it only tells how many. */
export function readAnswers(text: string, link: string, ids: readonly string[]): AnswersRead {
  if (text.length > LARGEST_FILE) return { refused: 'too-large' };
  const file = objectIn(text);
  if (!file || own(file, 'format') !== FORMAT) return { refused: 'not-answers' };
  if (own(file, 'version') !== VERSION) return { refused: 'other-version' };
  if (own(file, 'assignment') !== link) return { refused: 'other-assignment' };
  const listed = own(file, 'answers');
  if (!Array.isArray(listed)) return { refused: 'not-answers' };
  const answers = new Map<string, string>();
  let unknown = 0;
  for (const one of listed) {
    const [id, answer] = [own(one, 'id'), own(one, 'answer')];
    if (typeof id !== 'string' || typeof answer !== 'string') return { refused: 'not-answers' };
    if (ids.includes(id)) answers.set(id, answer);
    else unknown += 1;
  }
  return { answers, unknown };
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}

/** Never what a prototype has. */
function own(thing: unknown, key: string): unknown {
  if (typeof thing !== 'object' || thing === null || !Object.hasOwn(thing, key)) return undefined;
  return Reflect.get(thing, key);
}
