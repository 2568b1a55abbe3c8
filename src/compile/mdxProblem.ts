/** What MDX says about a chapter it cannot read, in words for whoever wrote the chapter. */
import type { Place, Problem } from '../model/problem.ts';

interface Point {
  line: number;
  column: number;
}

/** The part of a `VFileMessage` that is used. */
interface Message {
  reason: string;
  place?: Point | { start: Point; end: Point };
}

export function describeMdxProblem(path: string, text: string, thrown: unknown): Problem {
  if (!isMessage(thrown)) throw thrown;
  const {
    message,
    expected,
    fix,
    shift = 0,
  } = ADVICE.find(({ when }) => when.test(thrown.reason)) ?? FALLBACK;
  const at = placeOf(path, text, thrown);
  const place = { ...at, column: Math.max(1, at.column + shift) };
  const open = /closing tag for `<([^`>]*)>` \((\d+):/.exec(thrown.reason);
  return {
    rule: 'mdx-is-readable',
    place,
    message,
    found: wordsAt(text, place),
    expected: open ? `${closing(open, place)}; ${expected}` : expected,
    fix,
  };
}

/** Which closing tag is missing, and for what. */
function closing([, name, line]: RegExpExecArray, place: Place): string {
  return `\`</${name}>\` for ${Number(line) === place.line ? 'this tag' : `the tag that opens in line ${line}`}`;
}

interface Advice {
  when: RegExp;
  message: string;
  expected: string;
  fix: string;
  /** Columns from where MDX stumbled to where the fault begins. */
  shift?: number;
}

const ADVICE: readonly Advice[] = [
  {
    when: /^Unexpected character `!`/,
    message: 'A comment is written as on a web page.',
    expected: 'no comments, or {/* … */}',
    fix: 'Take the comment out, or write `{/* … */}`.',
    shift: -1,
  },
  {
    when: /before name, expected a character that can start a name/,
    message: 'A `<` stands before something that is not a tag.',
    expected: 'the name of a tag after `<`',
    fix: 'If the sign itself is meant, write `&lt;`.',
    shift: -1,
  },
  {
    when: /^Expected a closing tag for .* before the end of `paragraph`|^Expected the closing tag .* either after the end/,
    message: 'A tag does not close in the paragraph in which it opens.',
    expected: 'opening and closing tag in one paragraph, or each on a line of its own',
    fix: 'Close it in the same paragraph, or put the opening and the closing tag each on a line of its own.',
  },
  {
    when: /^Expected a closing tag/,
    message: 'A tag is never closed.',
    expected: 'a closing tag `</…>`, or `/>` at the end of a tag that holds nothing',
    fix: 'Write the closing tag where its words end.',
  },
  {
    when: /^Unexpected closing tag/,
    message: 'A closing tag does not fit the tag that is open.',
    expected: 'tags that close in the order in which they opened, the last one first',
    fix: 'Close the open tag first, or correct the name of whichever of the two is mistyped.',
  },
  {
    when: /^Unexpected closing slash/,
    message: 'A tag closes that was never opened.',
    expected: 'an opening tag before it',
    fix: 'Take this closing tag out, or write the opening one.',
    shift: -1,
  },
  {
    when: /attribute value/,
    message: 'The words of an attribute are not in quotation marks.',
    expected: 'name="words", closed by the same mark',
    fix: 'Put straight quotation marks round the words, and close them.',
  },
  {
    when: /expression|acorn|import\/exports/,
    message: 'A curly bracket, or a line that begins with `import` or `export`, is read as code.',
    expected: 'prose and tags, no code',
    fix: 'If the bracket itself is meant, write `\\{`; a sentence must not begin with the bare word `import` or `export`.',
  },
  {
    when: /attribute name|in name|tag name|member name|before attribute|after attribute|self-closing/,
    message: 'A tag is not complete.',
    expected: 'a name, then attributes such as id="…", then `>` or `/>`',
    fix: 'Complete the tag; if the sign `<` itself is meant, write `&lt;`.',
  },
];

const FALLBACK: Omit<Advice, 'when'> = {
  message: 'This chapter cannot be read from here on.',
  expected: 'prose and tags that are closed',
  fix: 'Look at the tags and brackets of this line and the ones before.',
};

/** MDX notices what is never closed at the end of the text; what helps is where it opened. */
function placeOf(path: string, text: string, { reason, place }: Message): Place {
  const opened = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  if (opened) {
    const [line = 1, column = 1, endLine, endColumn] = opened.slice(1).map(Number);
    return line === endLine ? { path, line, column, endColumn } : { path, line, column };
  }
  const sign = openingSign(reason);
  const point = place && 'start' in place ? place.start : place;
  if (sign) {
    const before = upTo(text, point).split(sign).slice(0, -1).join(sign).split('\n');
    return { path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
  if (!place) return { path, line: 1, column: 1 };
  if (!('start' in place)) return { path, line: place.line, column: place.column };
  const { start, end } = place;
  const from = { path, line: start.line, column: start.column };
  return start.line === end.line ? { ...from, endColumn: end.column } : from;
}

/** What opened and is not complete; undefined where MDX names the fault itself. */
function openingSign(reason: string): string | undefined {
  if (/attribute name|after attribute|self-closing/.test(reason)) return '<';
  if (!/^Unexpected end of file/.test(reason)) return undefined;
  if (/expression/.test(reason)) return '{';
  return /closing quote `(.)`/.exec(reason)?.[1] ?? '<';
}

function upTo(text: string, point: Point | undefined): string {
  const lines = text.split('\n');
  if (!point) return text;
  return [...lines.slice(0, point.line - 1), lines[point.line - 1]?.slice(0, point.column - 1) ?? ''].join(
    '\n',
  );
}

/** A few words from the place on, as they stand in the file. */
function wordsAt(text: string, { line, column, endColumn }: Place): string {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const marked = endColumn === undefined ? rest : rest.slice(0, endColumn - column);
  if (marked.trim() === '') return 'the end of the text';
  return marked.length > 40 ? `${marked.slice(0, 39)}…` : marked;
}

function isMessage(thrown: unknown): thrown is Message {
  return thrown instanceof Error && 'reason' in thrown && typeof thrown.reason === 'string';
}
