/** Problems to text: the same words in the terminal, in the overlay of the dev server and on CI. */
import type { Problem } from '../model/problem.ts';
import { codeFrame } from './codeFrame.ts';

/** `texts`: the files' contents by path, for the lines shown. */
export function reportProblems(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  const reports = sortProblems(problems).map((problem) => reportOne(problem, texts.get(problem.place.path)));
  return [...reports, countProblems(problems)].join('\n\n');
}

/** The same problems for an editor's tools. */
export function problemsAsJson(problems: readonly Problem[]): string {
  return JSON.stringify(sortProblems(problems), null, 2);
}

/** In the order in which somebody would mend them: by file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    ({ place: a, rule: one }, { place: b, rule: other }) =>
      compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(one, other),
  );
}

/** "3 problems in 2 files." */
function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ place }) => place.path)).size;
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
}

export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function reportOne(
  { rule, place, message, found, expected, fix }: Problem,
  text: string | undefined,
): string {
  const frame = text === undefined ? '' : codeFrame(text, place);
  return [
    `${place.path}:${place.line}:${place.column}  ${rule}`,
    `  ${message}`,
    ...(frame === '' ? [] : ['', ...frame.split('\n').map((line) => `  ${line}`), '']),
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  to mend   ${fix}`,
  ].join('\n');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
