import { describe, expect, it } from 'vitest';
import type { Place } from '../../model/place.ts';
import { findTags } from '../../rules/chapterTags.ts';
import { readChapter } from '../readChapter.ts';
import { markFirstNames } from './markFirstNames.ts';

const PLACES = [
  { id: 'town', neutral: 'Aldermouth/Velmouth', forms: { north: 'Aldermouth', south: 'Velmouth' } },
  { id: 'gate', neutral: 'Low Gate/Old Gate', forms: { north: 'Old Gate', south: 'Low Gate' } },
  { id: 'quay', neutral: 'Long Quay' },
] as unknown as Place[];

/** Which names lead to their note, as the text before each on its line. */
function marked(body: string): string[] {
  const { chapter } = readChapter({ slug: 'ferry', path: 'ferry.mdx', text: body }, []);
  markFirstNames(chapter, PLACES);
  return findTags({ ...chapter }).flatMap(({ node, place }) =>
    node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'leads')
      ? [body.split('\n')[place.line - 1]?.slice(0, place.column - 1) ?? '']
      : [],
  );
}

describe('a contested name', () => {
  it('leads to its note where the chapter first has it, and only there', () => {
    expect(marked('First <Name of="town"/>.\n\nAgain <Name of="town"/>, by <Name of="gate"/>.')).toEqual([
      'First ',
      'Again <Name of="town"/>, by ',
    ]);
  });

  it('with one form in every view leads nowhere', () => {
    expect(marked('At <Name of="quay"/>.')).toEqual([]);
  });

  it.each(['Record', 'Exhibit', 'Claim'])(
    'in a %s has its own form, and the first in our words leads',
    (tag) => {
      expect(
        marked(`<${tag} of="R1">\nThere <Name of="town"/>.\n</${tag}>\n\nHere <Name of="town"/>.`),
      ).toEqual(['Here ']);
    },
  );

  it('in the editors’ words of a quotation does not lead', () => {
    expect(marked('<Quotation>It <Ed>the <Name of="town"/> boat</Ed> went.</Quotation>')).toEqual([]);
  });

  it('in a heading or a link cannot lead; the next one does', () => {
    expect(marked('## To <Name of="town"/>\n\n[by <Name of="town"/>](#x) and <Name of="town"/>.')).toEqual([
      '[by <Name of="town"/>](#x) and ',
    ]);
  });

  it('leads in an account only where no other sentence has it, since an account may be folded', () => {
    const account = '<Account of="north">\nIn <Name of="town"/>.\n</Account>';
    expect(marked(`${account}\n\nOut <Name of="town"/>.`)).toEqual(['Out ']);
    expect(marked(account)).toEqual(['In ']);
  });
});
