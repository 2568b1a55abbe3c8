/** YAML text to data that remembers where each value stands. */
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type Range,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Place, Problem } from '../model/problem.ts';

export type Key = string | number;

export interface YamlFile {
  path: string;
  /** Undefined when the YAML cannot be read. */
  data: unknown;
  /** Where a value stands, or the nearest thing round it that exists. */
  placeOf: (...keys: Key[]) => Place;
  /** Where a key itself stands, for a key that should not be there. */
  placeOfKey: (...keys: Key[]) => Place;
  problems: Problem[];
}

export function readYaml(path: string, text: string): YamlFile {
  const document = parsed(path, text);
  const problems = worthReporting(document.errors).map(({ message, pos }) =>
    describeSyntax(placeOfRange(path, text, openingMark(document, message) ?? pos), message),
  );
  return {
    path,
    data: problems.length > 0 ? undefined : document.toJS(),
    placeOf: (...keys) => placeOfRange(path, text, nearestRange(document, keys)),
    placeOfKey: (...keys) => placeOfRange(path, text, rangeOfKey(document, keys)),
    problems,
  };
}

/** By path, the last text and what it was parsed to: while a story is being written, all its files but one are as they were. */
const lastParsed = new Map<string, { text: string; document: Document.Parsed }>();

function parsed(path: string, text: string): Document.Parsed {
  const last = lastParsed.get(path);
  if (last?.text === text) return last.document;
  const document = parseDocument(text, { prettyErrors: false });
  lastParsed.set(path, { text, document });
  return document;
}

/** Each key that stands twice, and the first fault of another kind: what follows it is mostly its consequence. */
function worthReporting(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error.code === 'DUPLICATE_KEY' || error === first);
}

/** An unclosed quotation mark is noticed at the end of the file; what helps is where it opened. */
function openingMark(document: Document, message: string): Range | undefined {
  if (!/^Missing closing/.test(message)) return undefined;
  let last: Range | undefined;
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type?.startsWith('QUOTE') && scalar.range) last = scalar.range;
    },
  });
  return last;
}

function nearestRange(document: Document, keys: readonly Key[]): Range | readonly [number, number] {
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range;
  }
  return [0, 0];
}

function rangeOfKey(document: Document, keys: readonly Key[]): Range | readonly [number, number] {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1)))
    : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range : nearestRange(document, keys);
}

function placeOfRange(path: string, text: string, [from = 0, to = from]: readonly number[]): Place {
  const before = text.slice(0, from).split('\n');
  const place = { path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const marked = text.slice(from, to).split('\n')[0]?.trimEnd() ?? '';
  return marked === '' ? place : { ...place, endColumn: place.column + marked.length };
}

function describeSyntax(place: Place, message: string): Problem {
  return {
    rule: 'yaml-is-readable',
    place,
    message: 'This YAML cannot be read.',
    found: message.replace(/\s+/g, ' ').trim(),
    expected: 'keys and values, indented by spaces, each key once',
    fix: adviceFor(message),
  };
}

function adviceFor(message: string): string {
  if (/unique/i.test(message)) return 'The same key stands twice: keep one of them.';
  if (/tab/i.test(message)) return 'Indent with spaces, not with tabs.';
  if (/quote/i.test(message)) return 'Close the quotation mark, or take the opening one out.';
  if (/implicit key|nested mapping|compact mapping/i.test(message)) {
    return 'If the text holds a colon, put the whole of it in quotation marks; else look at the indentation of this line and the one above.';
  }
  return 'Look at the indentation and the quotation marks of this line and the one above.';
}
