import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { classPack, folderName, isPacked } from './classPack.ts';

const PAGES: [string, string][] = [
  ['index.html', '<a href="chapters/one/">One</a>'],
  ['chapters/one/index.html', '<a href="../../">All</a>'],
];
const FILES: [string, Uint8Array][] = [
  ['assets/story.js', strToU8('let a;')],
  ['assets/face.woff2', strToU8('face')],
];

const pack = (pages = PAGES, files = FILES) =>
  classPack({ title: 'Two Wells', pages: new Map(pages), files: new Map(files) });

describe('the class pack', () => {
  it('is one folder with the pages, what they are made with, and a note on where to begin', () => {
    const files = unzipSync(pack());
    expect(Object.keys(files)).toEqual([
      'two-wells-class-pack/READ ME.txt',
      'two-wells-class-pack/assets/face.woff2',
      'two-wells-class-pack/assets/story.js',
      'two-wells-class-pack/chapters/one/index.html',
      'two-wells-class-pack/index.html',
    ]);
    expect(strFromU8(files['two-wells-class-pack/index.html'] ?? new Uint8Array())).toContain(
      'chapters/one/index.html',
    );
    expect(strFromU8(files['two-wells-class-pack/READ ME.txt'] ?? new Uint8Array())).toContain('Two Wells');
  });

  it('has the same bytes in whatever order the pages and files come', () => {
    expect(pack([...PAGES].reverse(), [...FILES].reverse())).toEqual(pack());
  });

  it.each([
    ['The Weir, in Three Tellings', 'the-weir-in-three-tellings-class-pack'],
    ['Ölçü', 'olcu-class-pack'],
    ['Ճանապարհ', 'class-pack'],
  ])('names its folder in letters that every program unpacks alike: %s', (title, folder) => {
    expect(folderName(title)).toBe(folder);
  });

  it.each(['assets/a.css', 'assets/a.woff2', 'map/a.day.svg', 'favicon.svg', 'figures/photo.jpg'])(
    'takes what pages are made with: %s',
    (path) => expect(isPacked(path)).toBe(true),
  );

  it.each([
    'assets/entry-client-A.js',
    'card.png',
    'chapters/one/card.png',
    'icon-192.png',
    'teach/one/guide.pdf',
    '_headers',
    'sw.js',
    'class-pack.zip',
    'teach/one/guide/index.html',
  ])('leaves what is for hosts, for printing or for teachers: %s', (path) =>
    expect(isPacked(path)).toBe(false),
  );
});
