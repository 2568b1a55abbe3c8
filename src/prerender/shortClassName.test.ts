import { expect, it } from 'vitest';
import { shortClassName } from './shortClassName.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

it('calls the classes of a sheet by letters, in the order in which it first names them', () => {
  const css = '.card { margin: 0.5rem } .card:hover > .title, .old.card { }';
  expect(['card', 'title', 'old'].map((name) => shortClassName(name, 28, css))).toEqual([
    'a28',
    'b28',
    'c28',
  ]);
});

it('gives no two classes the same name, however many a sheet has', () => {
  const names = LETTERS.flatMap((first) => ['', 'x', 'y'].map((last) => `${first}${last}`));
  const css = names.map((name) => `.${name} {}`).join('\n');
  const given = [1, 11, 111].flatMap((sheet) => names.map((name) => shortClassName(name, sheet, css)));
  expect(new Set(given).size).toBe(3 * names.length);
  expect(given.filter((name) => !/^[a-z]\d+[a-z]?$/.test(name))).toEqual([]);
});

it('refuses what the sheet does not name', () => {
  expect(() => shortClassName('missing', 3, '.there {}')).toThrow('“missing” is not a class');
});
