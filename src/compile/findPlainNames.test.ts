import { describe, expect, it } from 'vitest';
import type { Place } from '../model/place.ts';
import { findPlainNames } from './findPlainNames.ts';
import { readChapter } from './readChapter.ts';

const PLACES = [
  { id: 'quay', kind: 'site', neutral: 'Long Quay' },
  { id: 'north', kind: 'country', neutral: 'Northland' },
  { id: 'gate', kind: 'site', neutral: 'Gate' },
  { id: 'town', kind: 'town', neutral: 'Aldermouth/Velmouth', forms: { north: 'Aldermouth' } },
] as Place[];

function find(text: string) {
  return findPlainNames(readChapter({ slug: 'ferry', path: 'ferry.mdx', text }, []).chapter, PLACES);
}

describe('a place that nobody contests', () => {
  it('is told of in each step that names it, once, even where a line ends within the name', () => {
    const step = (id: string, words: string) => `<Step id="${id}">\n\n${words}\n\n</Step>\n\n`;
    expect(
      find(
        step('one', 'At Long\nQuay, on Long Quay.') +
          step('two', 'The Long Quays.') +
          step('three', 'Long Quay.'),
      ),
    ).toEqual([
      { kind: 'place', id: 'quay', step: 'one' },
      { kind: 'place', id: 'quay', step: 'three' },
    ]);
  });

  it('is not told of by the words of others', () => {
    expect(find('<Quotation>At Long Quay.</Quotation>')).toEqual([]);
  });

  it('is left out where it is tagged, and where it is a country, whose name is its government’s', () => {
    expect(find('Northland went by <Name of="gate"/>, the Gate, to Aldermouth/Velmouth.')).toEqual([]);
  });
});
