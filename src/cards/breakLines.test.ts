import { describe, expect, it } from 'vitest';
import { breakInto, fillLines } from './breakLines.ts';

/** Every letter ten wide. */
const measure = (text: string) => text.length * 10;

describe('a title in lines', () => {
  const broken = (text: string, lines: number, width: number) =>
    breakInto(text, { lines, width, measure })?.broken;

  it('has lines as even as its words allow', () => {
    expect(broken('Who left the gate of the old mill open?', 3, 200)).toEqual([
      'Who left the',
      'gate of the',
      'old mill open?',
    ]);
  });

  it('keeps a number with its word, even where the lines are less even for it', () => {
    expect(broken('After 3 May', 2, 200)).toEqual(['After', '3 May']);
    expect(broken('The flood of May 2002', 2, 200)).toEqual(['The flood', 'of May 2002']);
  });

  it('does not end a line with a word that points to the next', () => {
    expect(broken('The boat on a river', 2, 200)).toEqual(['The boat', 'on a river']);
  });

  it('is not broken at all where a line would be too wide, or there are more lines than words', () => {
    expect(broken('Unbreakable', 1, 100)).toBeUndefined();
    expect(broken('Two words', 3, 100)).toBeUndefined();
  });
});

describe('a paragraph in lines', () => {
  it('takes as few lines as it can, and leaves no short last one', () => {
    expect(fillLines('one two three four five', { width: 190, measure })).toEqual([
      'one two three',
      'four five',
    ]);
  });

  it('never leaves a word out', () => {
    const words = 'the ferry did not cross on the first Thursday of May';
    for (const width of [90, 150, 240, 1000]) {
      expect(fillLines(words, { width, measure }).join(' ')).toBe(words);
    }
  });
});
