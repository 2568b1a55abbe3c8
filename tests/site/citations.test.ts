import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/cite/citable.ts';
import { citeChapter, citeRecord, citeSource, citeStory } from '../../src/cite/citableOf.ts';
import { RECORD_FORMATS, STYLES, shownRecord } from '../../src/cite/formats.ts';
import { citeQuotedWords } from '../../src/cite/quotedWords.ts';
import { plainText } from '../../src/cite/runs.ts';
import { site } from '../helpers/openPage.ts';
import { readBibtex, readCslJson, readRis, toBeReadBack } from '../helpers/readBack.ts';
import { sitePages } from '../helpers/sitePages.ts';

const { story } = site;
const PAGES = new Map(sitePages().map(({ path, html }) => [path, html]));
const SOURCES = new Map(story.sources.map((source) => [source.id, citeSource(source, story)]));

/** Every text of the story that stands somewhere to be cited, with the page it stands on. */
const ON_PAGES: [path: string, text: Citable][] = [
  ['', citeStory(story)],
  ...story.chapters.map((chapter): [string, Citable] => [
    `chapters/${chapter.slug}/`,
    citeChapter(chapter, story),
  ]),
  ...story.sources.map((source): [string, Citable] => [`sources/${source.id}/`, citeSource(source, story)]),
  ...story.record.map((entry): [string, Citable] => ['record/', citeRecord(entry, story)]),
];

/** Every quotation, as the card of its source cites it. */
const QUOTED = story.chapters.flatMap((chapter) =>
  chapter.quotations.map((use) => {
    const source = SOURCES.get(use.source);
    if (!source) throw new Error(`The story has no source ${use.source}.`);
    return citeQuotedWords({
      words: use.runs.join(' … '),
      who: use.by,
      details: use.pinpoint,
      id: use.ref ?? use.step ?? '',
      source,
      quotedIn: citeChapter(chapter, story),
    });
  }),
);

const ALL = [...ON_PAGES.map(([, text]) => text), ...QUOTED];

function citationsOn(path: string): Map<string, string[]> {
  const found = (PAGES.get(path) ?? '').matchAll(/<details data-cite="([^"]+)">([\s\S]*?)<\/details>/g);
  return new Map(
    [...found].map(([, key = '', inside = '']) => [
      key,
      [...inside.matchAll(/<dd data-cite-as="[^"]+">([\s\S]*?)<\/dd>/g)].map((match) =>
        decoded(match[1] ?? ''),
      ),
    ]),
  );
}

function decoded(html: string): string {
  return html
    .replace(/<!-- -->|<\/?i>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

describe('without script', () => {
  it('every chapter, source and document, and the whole story, stands on its page in six ways to cite it', () => {
    for (const [path, text] of ON_PAGES)
      expect(citationsOn(path).get(text.key), `${path} ${text.key}`).toEqual([
        ...STYLES.map(({ write }) => plainText(write(text))),
        ...RECORD_FORMATS.map(({ write }) => shownRecord(write(text))),
      ]);
  });

  it('no page offers more than is its own', () => {
    for (const path of ['', 'method/']) expect([...citationsOn(path).keys()], path).toEqual(['story']);
    for (const { slug } of story.chapters)
      expect([...citationsOn(`chapters/${slug}/`).keys()]).toEqual([`chapter-${slug}`]);
    expect(citationsOn('record/').size).toBe(story.record.length);
  });
});

describe('every quotation, chapter, source and document', () => {
  it('has a name of its own for its record', () => {
    const keys = ON_PAGES.map(([, { key }]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key } of ALL) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  it('is given back by its records, read by a library', () => {
    expect(QUOTED.length).toBeGreaterThan(0);
    const writers = RECORD_FORMATS.map(({ write }) => write);
    const readers = [readBibtex, readRis, readCslJson];
    for (const text of ALL)
      writers.forEach((write, index) => {
        const { notes, ...back } = readers[index]?.(write(text)) ?? { notes: '' };
        expect(back, text.key).toEqual(toBeReadBack(text));
        expect(notes.length > 0, text.key).toBe(text.dated !== undefined || !!text.seen || !!text.notes);
      });
  });

  it('leaves nothing undefined, doubled or empty in any way to cite it', () => {
    for (const text of ALL) {
      const written = [
        ...STYLES.map(({ write }) => plainText(write(text))),
        ...RECORD_FORMATS.map(({ write }) => write(text)),
      ];
      for (const way of written)
        expect(way, text.key).not.toMatch(/undefined|null\b|\bNaN\b|\(\)|,,|(?<!\.)\.\.(?!\.)|, ,|“”|\[\]/);
    }
  });

  it('is never dated more exactly than the story knows, nor visited on a day that nobody wrote down', () => {
    for (const [, { key, date, dated }] of ON_PAGES) {
      const entry = [...story.sources, ...story.record].find(
        ({ id }) => key === `source-${id}` || key === `record-${id.toLowerCase()}`,
      );
      if (!entry || !date) continue;
      expect(entry.date.startsWith(date.value), key).toBe(true);
      if (date.value.length === 10)
        expect(`${dated ?? entry.dated}`, key).toMatch(/^\d{1,2} \w+ \d{4}(, on .*)?$/);
    }
    for (const text of ALL)
      for (const { write } of RECORD_FORMATS) expect(write(text)).not.toMatch(/accessed|urldate|^Y2/m);
  });

  it('has the address that the story has, and says where it is not the issuer’s own', () => {
    for (const entry of story.record) {
      const { url, seen } = citeRecord(entry, story);
      const address = entry.addresses.find((each) => each.url === url);
      expect(address, entry.id).toBeDefined();
      expect(seen !== undefined, entry.id).toBe(address?.seen !== 'own-page');
    }
  });
});
