import { describe, expect, it } from 'vitest';
import { wholeWords } from './wholeWords.ts';

const found = (phrases: string[], text: string, flags = 'g') =>
  [...text.matchAll(wholeWords(phrases, flags))].map(([match]) => match);

describe('a pattern for whole words', () => {
  it('finds the longest of two, and neither inside another word', () => {
    expect(found(['mill', 'mill race'], 'The mill race, the mill, a miller.')).toEqual(['mill race', 'mill']);
  });

  it('finds a phrase across a line end, and with either apostrophe', () => {
    expect(found(["ferry's end"], 'the ferry’s\nend')).toEqual(['ferry’s\nend']);
  });

  it('knows letters of every alphabet, and takes signs for what they are', () => {
    expect(found(['ада'], 'Лада, ада')).toEqual(['ада']);
    expect(found(['St. Ann'], 'St? Ann, St. Ann')).toEqual(['St. Ann']);
  });

  it('keeps to the case unless told otherwise', () => {
    expect(found(['Weir'], 'weir')).toEqual([]);
    expect(found(['Weir'], 'weir', 'gi')).toEqual(['weir']);
  });
});
