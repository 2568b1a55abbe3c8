/** Carries the answers out of the browser, at the student's press: to paper, or as a file. */
import { download, isInFrame } from './answersDownload.ts';
import type { AnswersFields } from './answersFields.ts';
import { type AnswersSheet, writeAnswers, writeTable, writeText } from './answersFile.ts';
import { printPart } from './printPart.ts';

const FILES = {
  txt: { type: 'text/plain', write: writeText },
  csv: { type: 'text/csv', write: writeTable },
  json: { type: 'application/json', write: writeAnswers },
} as const;

export interface Exported {
  link: string;
  title: string;
  fields: AnswersFields;
}

/** Returns what to say of it. */
export function exportAnswers(
  root: Document,
  as: keyof typeof FILES | 'print',
  { link, title, fields }: Exported,
): string {
  const name = root.querySelector<HTMLInputElement>('[data-answers-name]')?.value.trim() ?? '';
  if (as === 'print') {
    printPart(root, 'answers');
    return isInFrame()
      ? 'If nothing is printed, this frame does not let pages print: open the assignment in a tab of its own.'
      : '';
  }
  const { type, write } = FILES[as];
  // A file of answers is held to its assignment; in one to be read a whole address is of more use.
  const address = as === 'json' ? link : location.href.split('#')[0] + link;
  const sheet: AnswersSheet = { link: address, title, name, answers: fields.all() };
  const file = `${fileName(link, name)}.${as}`;
  download(root, file, type, write(sheet));
  return isInFrame()
    ? `If no file “${file}” appears, this frame does not let pages save files: open the assignment in a tab of its own.`
    : `The file “${file}” is in your downloads.`;
}

/** Whoever collects the files of a class can tell them apart; the name stands in them only where the student typed it. */
function fileName(link: string, name: string): string {
  const chapters = [...link.matchAll(/[#&]c=([\w-]+)/g)].map(([, chapter]) => chapter ?? '');
  const words = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return ['answers', ...(chapters.length === 1 ? chapters : []), words]
    .map((word) => word.slice(0, 40).replace(/^-|-$/g, ''))
    .filter((word) => word !== '')
    .join('-');
}
