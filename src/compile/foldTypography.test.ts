import { describe, expect, it } from 'vitest';
import { foldAllButDashes, foldTypography, hashWords, wordsOf } from './foldTypography.ts';

describe('Two wordings are the same', () => {
  it.each([
    ['curly and straight quotation marks', '“the ferry”', '"the ferry"'],
    ['guillemets and straight quotation marks', '«the ferry»', '"the ferry"'],
    ['curly and straight apostrophes', 'the ferry’s bell', "the ferry's bell"],
    ['a dash and a hyphen', 'north – south', 'north - south'],
    ['a long dash and a hyphen', 'north — south', 'north - south'],
    ['a non-breaking and an ordinary space', '40\u00A0carts', '40 carts'],
    ['a line break and a space', 'the\n  ferry', 'the ferry'],
    ['a word with and without a soft hyphen', 'fer\u00ADry', 'ferry'],
    ['one character for three dots and three dots', 'and then…', 'and then...'],
    ['a ligature and its letters', 'ﬁre', 'fire'],
    ['an accent composed and apart', 'e\u0301tude', 'étude'],
    ['words with and without white space around them', '  the ferry \n', 'the ferry'],
  ])('with %s', (_what, one, other) => {
    expect(foldTypography(one)).toBe(foldTypography(other));
    expect(hashWords(one)).toBe(hashWords(other));
  });
});

describe('Two wordings differ', () => {
  it.each([
    ['a capital', 'The ferry', 'the ferry'],
    ['a comma', 'north, south', 'north south'],
    ['a full stop', 'the ferry.', 'the ferry'],
    ['single and double quotation marks', '‘the ferry’', '“the ferry”'],
    ['an accent', 'étude', 'etude'],
    ['one letter', 'the ferry', 'the merry'],
    ['a space inside a word', 'a way', 'away'],
  ])('by %s', (_what, one, other) => {
    expect(hashWords(one)).not.toBe(hashWords(other));
  });
});

it('keeps the same length when dashes are kept, so that one offset serves both', () => {
  const text = '“North—south”, up‑river … 40\u00A0carts – and fer\u00ADry';
  expect(foldAllButDashes(text)).toHaveLength(foldTypography(text).length);
  expect(foldAllButDashes(text)).toContain('—');
});

it('counts as a word whatever stands between white space', () => {
  expect(wordsOf('  “North” – and\nsouth. ')).toEqual(['"North"', '-', 'and', 'south.']);
  expect(wordsOf(' ')).toEqual([]);
});
