import { describe, expect, it } from 'vitest';
import { findStretches, writtenForChapter } from './findStretch.ts';

const saved = `Ferry Runs Again

“We are\u00A0ready – all of us,” the ferryman’s son said … and left.
The ferry runs.`;

describe('Finding words in a saved text', () => {
  it.each([
    ['"we are ready - all of us,"', '“We are ready – all of us,”'],
    ["the ferryman's son", 'the ferryman’s son'],
    ['said ... and', 'said … and'],
  ])('finds %s whatever its typography, and gives what is printed', (words, printed) => {
    expect(findStretches(saved, words)).toMatchObject([{ words: printed }]);
  });

  it('gives every place, each with its paragraph', () => {
    expect(findStretches(saved, 'ferry runs')).toEqual([
      { words: 'Ferry Runs', paragraph: 'Ferry Runs Again' },
      { words: 'ferry runs', paragraph: 'The ferry runs.' },
    ]);
  });

  it('finds nothing for other words, or for none', () => {
    expect(findStretches(saved, 'the bridge')).toEqual([]);
    expect(findStretches(saved, ' ')).toEqual([]);
  });
});

it('writes for a chapter what MDX would otherwise read as markup', () => {
  expect(writtenForChapter('a <b> *c* {d} [e]')).toBe('a &lt;b> \\*c\\* \\{d\\} \\[e\\]');
});
