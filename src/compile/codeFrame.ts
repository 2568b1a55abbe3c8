import type { Place } from '../model/problem.ts';

/** Wider than this, a line of prose is shown only round the marked place. */
const WIDTH = 100;

/** The marked line with its neighbours and a caret under the place. Empty when the file has no such line. */
export function codeFrame(text: string, { line, column, endColumn }: Place): string {
  const lines = text.split('\n');
  const marked = lines[line - 1];
  if (marked === undefined) return '';
  const from = marked.length <= WIDTH ? 0 : Math.min(Math.max(0, column - 1 - 30), marked.length - WIDTH);
  const gutter = String(Math.min(line + 1, lines.length)).length;
  const shown = (number: number): string => {
    const content = lines[number - 1];
    if (content === undefined) return '';
    const isMarked = number === line;
    const clipped = clip(content, isMarked ? from : 0);
    return `${isMarked ? '>' : ' '} ${String(number).padStart(gutter)} | ${clipped}`.trimEnd();
  };
  const indent = column - 1 - from + (from > 0 ? 1 : 0);
  const room = Math.max(1, WIDTH + 1 - indent);
  const carets = '^'.repeat(Math.min(room, Math.max(1, (endColumn ?? column + 1) - column)));
  const caretLine = `  ${' '.repeat(gutter)} | ${' '.repeat(indent)}${carets}`;
  return [shown(line - 1), shown(line), caretLine, shown(line + 1)].filter((each) => each !== '').join('\n');
}

function clip(content: string, from: number): string {
  const start = from > 0 && content !== '' ? '…' : '';
  const end = content.length > from + WIDTH ? '…' : '';
  return start + content.slice(from, from + WIDTH).replaceAll('\t', ' ') + end;
}
