/** A drawn figure taken apart for the rules: each text it prints and each thing it rests on, with where they stand. */
import type { Basis, Figure } from '../model/figure.ts';

type Key = string | number;

export interface FigureWords {
  text: string;
  keys: Key[];
}

/** Every text of a figure that a reader sees, in the order of its file. */
export function textsOf(figure: Figure): FigureWords[] {
  return findAll(figure, (value, keys) =>
    typeof value === 'string' && isPrinted(keys) ? [{ text: value, keys }] : [],
  );
}

/** What a figure and its statements rest on. */
export function basesOf(figure: Figure): { basis: Basis; keys: Key[] }[] {
  return findAll(figure, (value, keys) => (keys.at(-1) === 'basis' ? [{ basis: value as Basis, keys }] : []));
}

/** Every value under one key name, wherever it stands. */
export function valuesOf(figure: Figure, name: string): { value: string; keys: Key[] }[] {
  return findAll(figure, (value, keys) =>
    keys.at(-1) === name && typeof value === 'string' ? [{ value, keys }] : [],
  );
}

const PRINTED = ['title', 'note', 'label', 'short', 'text', 'by', 'meaning', 'gap', 'kept', 'leftOut'];

function isPrinted(keys: readonly Key[]): boolean {
  return PRINTED.includes(String(keys.at(-1))) && !keys.includes('basis');
}

function findAll<T>(value: unknown, find: (value: unknown, keys: Key[]) => T[], keys: Key[] = []): T[] {
  const found = keys.length > 0 ? find(value, keys) : [];
  if (typeof value !== 'object' || value === null) return found;
  const entries: [Key, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...found, ...entries.flatMap(([key, each]) => findAll(each, find, [...keys, key]))];
}
