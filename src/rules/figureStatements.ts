/** A drawn figure taken apart for the rules: each text it prints and each thing it rests on, with where they stand. */
import type { Basis, Figure } from '../model/figure.ts';

type Key = string | number;

export interface FigureWords {
  text: string;
  keys: Key[];
}

/** Every text of a figure that a reader sees, in the order of its file. */
export function textsOf(figure: Figure): FigureWords[] {
  return valuesIn(figure).flatMap(({ value, keys }) =>
    typeof value === 'string' && isPrinted(keys) ? [{ text: value, keys }] : [],
  );
}

/** What a figure and its statements rest on. */
export function basesOf(figure: Figure): { basis: Basis; keys: Key[] }[] {
  return valuesIn(figure).flatMap(({ value, keys }) =>
    keys.at(-1) === 'basis' ? [{ basis: value as Basis, keys }] : [],
  );
}

/** Every value under one key name, wherever it stands. */
export function valuesOf(figure: Figure, name: string): { value: string; keys: Key[] }[] {
  return valuesIn(figure).flatMap(({ value, keys }) =>
    keys.at(-1) === name && typeof value === 'string' ? [{ value, keys }] : [],
  );
}

const PRINTED = ['title', 'note', 'label', 'short', 'text', 'by', 'meaning', 'gap', 'kept', 'leftOut'];

function isPrinted(keys: readonly Key[]): boolean {
  return PRINTED.includes(String(keys.at(-1))) && !keys.includes('basis');
}

interface Value {
  value: unknown;
  keys: Key[];
}

/** Several rules ask for the same values, and a figure once read stays as it is. */
const collected = new WeakMap<Figure, readonly Value[]>();

function valuesIn(figure: Figure): readonly Value[] {
  const known = collected.get(figure) ?? collect(figure, []);
  collected.set(figure, known);
  return known;
}

/** Every value under a key, the outer ones first. */
function collect(value: unknown, keys: Key[]): Value[] {
  const own = keys.length > 0 ? [{ value, keys }] : [];
  if (typeof value !== 'object' || value === null) return own;
  const entries: [Key, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...entries.flatMap(([key, each]) => collect(each, [...keys, key]))];
}
