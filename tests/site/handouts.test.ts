/** What a teacher prints and hands out, read from the pages and from the printed files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { findOrder } from '../../src/model/findOrder.ts';
import { HANDOUTS, type HandoutKind, handoutPath, PAPERS, type Paper } from '../../src/model/handout.ts';
import type { Story } from '../../src/model/story.ts';
import type { Teaching } from '../../src/model/teaching.ts';
import { IS_FULL } from '../helpers/isFull.ts';
import { FORMATS, type PrintedFile, printedOver, readPrinted, squeezed } from '../helpers/printedPages.ts';

const { dir, storyPath } = inject('site');
const story = JSON.parse(readFileSync(storyPath, 'utf8')) as Story;
const { classroom, teachings } = story;

/** A chapter's files. In a quick run most are read in one size, the sizes taking turns. */
const filesOf = (index: number) =>
  HANDOUTS.flatMap(({ kind, isForTeachers }, place) =>
    PAPERS.filter(
      (_, size) =>
        IS_FULL ||
        kind === 'source-pack' ||
        kind === 'evidence-cards' ||
        (index + place) % PAPERS.length === size,
    ).map((paper) => ({ kind, paper, isForTeachers })),
  );

/** Words of a note that no student may find. */
const CANARY_WORDS = 6;
/** A note in which fewer runs of words are its own could slip through. */
const LEAST_CANARIES = 2;
const LONGEST_SOURCE_PACK = 6;
/** The words of a card, in points. */
const LEAST_OF_CARD = 9.4;
/** The smallest type there is stands at the foot. */
const SIZE_OF_FOOT = 6.6;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What anybody may read: a note that repeats words of the story or of a document gives nothing away. */
const known = [
  ...['', 'record/', 'claims/', 'sources/', 'people/', 'names/'].map((path) =>
    wordsOf(html(`${path}index.html`)),
  ),
  ...story.sources.map(({ id }) => wordsOf(html(`sources/${id}/index.html`))),
  JSON.stringify([classroom, teachings], (key, value) => (key === 'notes' ? undefined : value)),
]
  .map((text) => squeezed(plain(text)))
  .join(' ');

describe('the story', () => {
  it('is taught', () => {
    expect(classroom).toBeDefined();
    expect(teachings.length).toBeGreaterThan(0);
  });
});

const CASES = teachings.map((teaching, index) => ({
  slug: teaching.chapter,
  teaching,
  files: filesOf(index),
}));

describe.each(CASES)('the handouts of $slug', ({ slug, teaching, files }) => {
  const printed = new Map<string, PrintedFile>();
  beforeAll(async () => {
    for (const { kind, paper } of files) {
      const path = handoutPath(slug, kind, paper);
      printed.set(path, await readPrinted(readFileSync(join(dir, path))));
    }
  });
  const fileOf = (kind: HandoutKind, paper?: Paper) => {
    const { paper: read } =
      files.find((file) => file.kind === kind && (paper ?? file.paper) === file.paper) ?? {};
    const file = read && printed.get(handoutPath(slug, kind, read));
    if (!file) throw new Error(`The ${kind} of ${slug} was not read.`);
    return file;
  };

  describe.each(files)('$kind on $paper.format', ({ kind, paper }) => {
    it('has the size of its paper, no blank sheet and none that holds its foot alone', () => {
      const { sheets } = fileOf(kind, paper);
      const { width, height } = FORMATS[paper.format];
      expect(sheets.length).toBeGreaterThan(0);
      for (const [index, sheet] of sheets.entries()) {
        expect(Math.abs(sheet.width - width) + Math.abs(sheet.height - height)).toBeLessThan(3);
        expect(sheet.text.length, `sheet ${index + 1}`).toBeGreaterThan(20);
        expect(
          sheet.items.some(({ height }) => height > SIZE_OF_FOOT),
          `sheet ${index + 1}`,
        ).toBe(true);
      }
    });

    it('can be read aloud: tagged, with headings, a title and a language', () => {
      const { isTagged, tags, title, language } = fileOf(kind, paper);
      expect(isTagged).toBe(true);
      expect([...tags]).toEqual(expect.arrayContaining(['H2', 'P']));
      expect(title).toContain(chapterTitle(slug));
      expect(language).toBe(story.site.language);
    });

    it('prints no words over others', () => {
      expect(fileOf(kind, paper).sheets.flatMap(printedOver)).toEqual([]);
    });
  });

  it.each(PAPERS)(
    'has a source pack of six sheets at most on $format, with every document and no row cut',
    (paper) => {
      const { sheets } = fileOf('source-pack', paper);
      expect(sheets.length).toBeLessThanOrEqual(LONGEST_SOURCE_PACK);
      const text = textOf(fileOf('source-pack', paper));
      for (const { id } of teaching.documentQuestion.documents) expect(text).toContain(squeezed(id));
      for (const { name, levels } of classroom?.rubric.criteria ?? []) {
        const row = squeezed([name, ...levels].join(' '));
        expect(
          sheets.filter((sheet) => sheet.text.includes(row)),
          name,
        ).toHaveLength(1);
      }
    },
  );

  it('lists every file for students on the page that prints them, and none for teachers', () => {
    const page = html(`teach/${slug}/handouts/index.html`);
    const listed = [...page.matchAll(/href="\.\.\/\.\.\/\.\.\/([^"]+\.pdf)"/g)].map(([, path]) => path);
    const wanted = HANDOUTS.filter(({ isForTeachers }) => !isForTeachers).flatMap(({ kind }) =>
      PAPERS.map((paper) => handoutPath(slug, kind, paper)),
    );
    expect(listed).toEqual(wanted);
  });

  it('gives back every name in its own letters from the vocabulary', () => {
    const text = textOf(fileOf('vocabulary'));
    const spellings = spellingsOf(teaching);
    expect(spellings.length).toBeGreaterThan(0);
    expect(spellings.filter((spelling) => !text.includes(squeezed(spelling)))).toEqual([]);
  });

  it('holds every question of the bank, those of the core with room to answer', () => {
    const text = textOf(fileOf('student-sheet'));
    expect(
      teaching.questions
        .filter(({ text: asks }) => !text.includes(squeezed(plain(asks))))
        .map(({ id }) => id),
    ).toEqual([]);
    const page = html(`teach/${slug}/handouts/index.html`);
    expect(page.match(/aria-hidden="true"><span><\/span>/g)).toHaveLength(
      teaching.questions.filter(({ core }) => core).length,
    );
  });

  it('has two accounts in the order of the chapter', () => {
    const columns = [...html(`teach/${slug}/handouts/index.html`).matchAll(/data-voice-column="([^"]+)"/g)];
    const order = (findOrder(story.site, slug) ?? []).map(({ id }) => id);
    const { voices } = teaching.twoAccounts;
    expect(columns.map(([, voice]) => voice)).toEqual(order.filter((id) => voices.includes(id)));
  });

  it('has as many cards as both readings together, not sorted by them', () => {
    const { left, right } = teaching.evidenceCards;
    const cards =
      /data-cards="">([\s\S]*?)data-mat/.exec(html(`teach/${slug}/handouts/index.html`))?.[1] ?? '';
    const ids = [...cards.matchAll(/data-of="([^"]+)"/g)].map(([, id]) => id);
    expect(left.cards).toHaveLength(right.cards.length);
    expect([...ids].sort()).toEqual([...left.cards, ...right.cards].sort());
    expect(ids).not.toEqual([...left.cards, ...right.cards]);
  });

  it.each(PAPERS)(
    'prints all cards on one sheet of $format, or half on each of two, in a type to be read',
    (paper) => {
      const { sheets } = fileOf('evidence-cards', paper);
      const cards = sheets.slice(
        0,
        sheets.findIndex(({ text }) => text.includes('between:')),
      );
      const ids = [...teaching.evidenceCards.left.cards, ...teaching.evidenceCards.right.cards];
      const onEach = cards.map(({ text }) => ids.filter((id) => text.includes(squeezed(id))).length);
      expect([[ids.length], [ids.length / 2, ids.length / 2]]).toContainEqual(onEach);

      const large = cards
        .flatMap(({ items }) => items.filter(({ height }) => height >= LEAST_OF_CARD))
        .map(({ words }) => words);
      const told = story.record.filter(({ id }) => ids.includes(id));
      expect(told.length).toBeGreaterThan(0);
      for (const { id, summary } of told) expect(squeezed(large.join(' ')), id).toContain(squeezed(summary));
    },
  );

  it('keeps every note for the teacher out of what students get', () => {
    const forStudents = [
      ...[`teach/${slug}/handouts`, `teach/${slug}`, `teach/${slug}/projector`, 'read'].map((path) =>
        squeezed(wordsOf(html(`${path}/index.html`))),
      ),
      ...files
        .filter(({ isForTeachers }) => !isForTeachers)
        .map(({ kind, paper }) => textOf(fileOf(kind, paper))),
    ];
    const given = forStudents.join(' ');
    for (const note of notesOf(teaching)) {
      const own = canaries(note).filter((canary) => !known.includes(squeezed(canary)));
      expect(own.length, note).toBeGreaterThan(LEAST_CANARIES);
      expect(own.filter((canary) => given.includes(squeezed(canary)))).toEqual([]);
    }
  });

  it('has every note in the guide, on the page and on paper', () => {
    const page = squeezed(wordsOf(html(`teach/${slug}/guide/index.html`)));
    const paper = textOf(fileOf('teachers-guide'));
    for (const note of notesOf(teaching)) {
      expect(page).toContain(squeezed(plain(note)));
      // A sheet may end inside a note.
      expect(canaries(note).filter((canary) => paper.includes(squeezed(canary))).length).toBeGreaterThan(0);
    }
  });
});

function html(path: string): string {
  return readFileSync(join(dir, path), 'utf8');
}

function textOf({ sheets }: PrintedFile): string {
  return sheets.map(({ text }) => text).join('');
}

function chapterTitle(slug: string): string {
  return story.chapters.find((chapter) => chapter.slug === slug)?.frontmatter.title ?? '';
}

function notesOf({ questions, documentQuestion, twoAccounts, evidenceCards }: Teaching): string[] {
  return [...questions, documentQuestion, twoAccounts, evidenceCards].map(({ notes }) => notes);
}

/** The text as printed: contested names in their neutral form. */
function plain(text: string): string {
  return text
    .replace(/\{=([^}]+)\}/g, '$1')
    .replace(/\{([^}]+)\}/g, (_, id) => story.places.find((place) => place.id === id)?.neutral ?? id);
}

/** Its words by six. */
function canaries(note: string): string[] {
  const words = plain(note).split(/\s+/);
  return words.flatMap((_, at) =>
    at % CANARY_WORDS === 0 && at + CANARY_WORDS <= words.length
      ? [words.slice(at, at + CANARY_WORDS).join(' ')]
      : [],
  );
}

function spellingsOf({ vocabulary }: Teaching): string[] {
  return vocabulary.flatMap(({ place, term }) =>
    [...story.places, ...story.terms]
      .filter(({ id }) => id === place || id === term)
      .flatMap(({ spellings }) => spellings.map(({ form }) => form)),
  );
}

/** What a page says, script data included: a note hidden there would be found as well. */
function wordsOf(page: string): string {
  return page.replace(/<[^>]+>/g, '').replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
