/** Whether a run of words begins and ends with a sentence of its source; where it does not, readers see an ellipsis. */
import type { AttestedRun } from '../model/attestation.ts';
import type { SourceText } from './sourceText.ts';

type Edge = AttestedRun['opens'];

/** An initial or a title: its full stop ends no sentence. When in doubt the run begins inside one, and says so. */
const ABBREVIATION = /(?:^|[\s"'(])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Col|No|vs)\.$/u;

export function opensWith(text: SourceText, offset: number): Edge {
  const start = text.paragraphs.findLast((paragraph) => paragraph <= offset) ?? 0;
  const before = text.folded.slice(start, offset);
  const spoken = before.replace(/[\s"'([]+$/u, '');
  if (spoken === '') return 'sentence';
  if (/^["'([]*\p{Ll}/u.test(text.folded.slice(offset))) return 'inside';
  if (ABBREVIATION.test(spoken)) return 'inside';
  if (/[.?!/]$/u.test(spoken)) return 'sentence';
  // He said, "We … : the sentence of whoever is quoted begins here.
  const quoted =
    /[,:]\s*["']$/u.test(before) || (/[,:]\s*$/u.test(before) && /^["']/u.test(text.folded.slice(offset)));
  return quoted ? 'sentence' : 'inside';
}

export function closesWith(text: SourceText, end: number): Edge {
  const next = text.paragraphs.find((paragraph) => paragraph >= end) ?? text.folded.length;
  const own = text.folded.slice(0, end).replace(/["')\]]+$/u, '');
  if (/[.?!]$/u.test(own)) return 'sentence';
  const after = text.folded.slice(end, next).trimEnd();
  if (/^[\s"')\]]*(?:$|[.?!/])/u.test(after)) return 'sentence';
  const words = own.replace(/,$/u, '');
  const start = text.paragraphs.findLast((paragraph) => paragraph < end) ?? 0;
  return endsInComma(words.slice(start), text.folded.slice(words.length, next)) ? 'sentence' : 'inside';
}

/**
 * `"We are ready," he said`: a comma inside the closing mark ends what is quoted, when that began as a sentence and
 * does not go on: `," he said, "and …`.
 */
function endsInComma(before: string, rest: string): boolean {
  if (!/^,["']/u.test(rest) || /^,["'][^"]*,\s["']\p{Ll}/u.test(rest)) return false;
  const marks = [...before.matchAll(/(?:^|[\s([])(["'])(.)/gu)];
  const opening = marks.findLast(([, mark]) => mark === rest[1]);
  return opening !== undefined && !/\p{Ll}/u.test(opening[2] ?? '');
}
