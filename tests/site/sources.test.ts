/** The pages of the sources against the data they are made from, and the counts of words against a second count. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../src/compile/sourceText.ts';
import { elementsIn, readHtml } from '../../src/ledger/readHtml.ts';
import { readFigureText } from '../../src/model/figureText.ts';
import { factsOfSource } from '../helpers/factsOfSource.ts';
import { openPage, site } from '../helpers/openPage.ts';

const { story } = site;
const { sources, attestations } = story;
const articles = process.env.QUOTES_ARTICLES;

type Read = ReturnType<typeof readAnew>;

/** What a page says, each read once. */
const pages = new Map<string, Read>();

function read(path: string): Read {
  const known = pages.get(path) ?? readAnew(path);
  pages.set(path, known);
  return known;
}

async function readAnew(path: string) {
  const { page, close } = await openPage({ path, javaScript: false });
  const read = await page.evaluate(() => ({
    text: (document.querySelector('main') as HTMLElement).innerText.replace(/\s+/g, ' '),
    links: [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ href }) => href),
    addresses: [...document.querySelectorAll<HTMLAnchorElement>('main dd li a')].map((link) => ({
      href: link.href,
      said: link.closest('li')?.innerText.replace(/\s+/g, ' '),
    })),
    used: [...document.querySelectorAll<HTMLElement>('[data-used-in]')].map(
      (figure) => `${figure.dataset.usedIn}: ${figure.querySelector('q, b')?.textContent}`,
    ),
    findings: [...document.querySelectorAll('#record li')].map((item) => ({
      text: (item.textContent ?? '').replace(/\s+/g, ' '),
      ways: [...item.querySelectorAll<HTMLAnchorElement>('a')].map(({ href }) => href),
    })),
    rows: [...document.querySelectorAll('[data-counted]')].map((row) => ({
      key: row.getAttribute('data-counted') ?? '',
      counts: [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent)),
    })),
  }));
  await close();
  return read;
}

/** The marks of a page that say whose words they are of, with their attributes. */
function marksOn(path: string): Readonly<Record<string, string>>[] {
  const html = readFileSync(join(site.dir, path, 'index.html'), 'utf8');
  return elementsIn(readHtml(html), ({ name }) => name === 'template')
    .map(({ element }) => element)
    .filter(
      ({ name, attributes }) =>
        name === 'a' && 'data-source-mark' in attributes && 'data-words-by' in attributes,
    )
    .map(({ attributes }) => attributes);
}

const addressOf = (path: string) => new URL(path, site.url).href;
const HOW_SEEN = { 'own-page': /own page/, via: /via |as reported by/, paraphrase: /as told by/ };
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('the page of each source', () => {
  it.each(sources.map((source) => [source.id, source] as const))(
    '%s has the card in full',
    async (id, source) => {
      const { text, addresses } = await read(`sources/${id}/`);
      for (const words of factsOfSource(source, story)) expect(text).toContain(plain(words));
      for (const { url, seen, via = '' } of source.addresses) {
        const said = addresses.find(({ href }) => href === url)?.said;
        expect(said, url).toMatch(HOW_SEEN[seen]);
        expect(said, url).toContain(via);
      }
    },
  );

  it.each(sources.map(({ id }) => [id]))('%s has every quotation, with the way to its step', async (id) => {
    const { text, links } = await read(`sources/${id}/`);
    for (const { slug, quotations } of story.chapters)
      for (const { source, runs, step } of quotations)
        if (source === id) {
          for (const run of runs) expect(text).toContain(plain(run));
          expect(links).toContain(addressOf(`chapters/${slug}/${step ? `#${step}` : ''}`));
        }
  });

  it.each(sources.map(({ id }) => [id]))('%s prints no words twice in one chapter', async (id) => {
    const { used } = await read(`sources/${id}/`);
    expect(used.length).toBe(new Set(used).size);
  });

  it.each(sources.map((source) => [source.id, source] as const))(
    '%s says what the record shows of it, or that nothing was found',
    async (id, { leavesOut, movesWords, contradicts }) => {
      const { text, findings } = await read(`sources/${id}/`);
      const all = [leavesOut, movesWords, contradicts];
      const wanted = all.flatMap((each) => each ?? []);
      expect(findings.length).toBe(wanted.length);
      for (const [index, { text: words, claims, record }] of wanted.entries()) {
        const [beginning] = readFigureText(words);
        expect(findings[index]?.text).toContain(
          plain(beginning?.kind === 'words' ? beginning.text : '').trim(),
        );
        expect(findings[index]?.ways).toEqual([
          ...claims.map((claim) => addressOf(`claims/#${claim}`)),
          ...record.map((entry) => addressOf(`record/#${entry}`)),
        ]);
        expect(claims.length + record.length).toBeGreaterThan(0);
      }
      const empty = all.filter((each) => each?.length === 0).length;
      expect(text.split('Nothing of the kind was found.').length - 1).toBe(empty);
    },
  );
});

describe('the mark by every quotation', () => {
  it.each(story.chapters.map((chapter) => [chapter.slug, chapter] as const))(
    'of %s tells its card of the words what the story knows of them',
    (slug, { quotations }) => {
      const marks = marksOn(`chapters/${slug}/`);
      const nameOf = (person: string) => story.people.find(({ id }) => id === person)?.name;
      expect(
        marks.map((mark) => [
          mark['data-source-mark'],
          mark['data-words-by'],
          mark['data-words-translator'],
          mark['data-words-at'],
        ]),
      ).toEqual(
        quotations.map((use) => [use.source, nameOf(use.by), use.translator, use.pinpoint || undefined]),
      );
      for (const [index, { on, dated, role, by, paraphrasing, attested, ref }] of quotations.entries()) {
        const {
          'data-words-on': wordsOn,
          'data-words-role': wordsRole,
          'data-words-voice': wordsVoice = '',
          'data-words-stand': wordsStand,
        } = marks[index] ?? {};
        expect(wordsRole, ref).toBe(role ?? story.people.find(({ id }) => id === by)?.role);
        expect(wordsOn ?? '', ref).toContain(dated ?? on?.slice(0, 4) ?? '');
        expect(wordsOn !== undefined, ref).toBe((dated ?? on) !== undefined);
        if (paraphrasing) expect(wordsVoice, ref).toContain(`${nameOf(paraphrasing)}; not words of theirs`);
        for (const { offset, length } of attested)
          expect(wordsStand, ref).toContain(`${offset + 1} to ${offset + length}`);
      }
    },
  );
});

describe('the counts of words', () => {
  it('are there for every text and every contested word and name, and are whole numbers', () => {
    expect(attestations.map(({ source }) => source).sort()).toEqual(sources.map(({ id }) => id).sort());
    for (const { source, terms, places, words } of attestations) {
      expect(Object.keys(terms).sort(), source).toEqual(
        story.terms
          .filter(({ words }) => words.length > 0)
          .map(({ id }) => id)
          .sort(),
      );
      expect(Object.keys(places).sort(), source).toEqual(
        story.places
          .filter(({ forms }) => forms)
          .map(({ id }) => id)
          .sort(),
      );
      for (const forms of [...Object.values(terms), ...Object.values(places)])
        for (const times of Object.values(forms)) {
          expect(Number.isInteger(times) && times > 0).toBe(true);
          expect(times).toBeLessThan(words / 10);
        }
    }
  });

  it('stand in the table as they were counted, with 0 where a text has none', async () => {
    const { rows } = await read('sources/');
    expect(rows.length).toBeGreaterThan(10);
    const texts = sources.flatMap(({ id }) => attestations.filter(({ source }) => source === id));
    for (const { key, counts } of rows) {
      const [page = '', ...rest] = key.split(' ');
      const form = rest.join(' ');
      const wanted = texts.map(({ terms, places }) => {
        const forms = (page.startsWith('term-') ? terms[page.slice(5)] : places[page]) ?? {};
        return form ? (forms[form] ?? 0) : Object.values(forms).reduce((sum, times) => sum + times, 0);
      });
      expect(counts, key).toEqual(wanted);
      expect(Math.max(...counts), key).toBeGreaterThan(0);
    }
  });

  it('leave out no word that a text has', async () => {
    const { rows } = await read('sources/');
    const shown = rows.flatMap(({ counts }) => counts).reduce((sum, times) => sum + times, 0);
    const counted = attestations
      .flatMap(({ terms, places }) => [...Object.values(terms), ...Object.values(places)])
      .flatMap((forms) => Object.values(forms))
      .reduce((sum, times) => sum + times, 0);
    expect(shown).toBe(counted);
  });

  it('contain no words but those of the story’s own lists', () => {
    const listed = new Set([
      ...story.terms.flatMap(({ words }) => words),
      ...story.places.flatMap(({ neutral, forms }) => [neutral, ...Object.values(forms ?? {})]),
    ]);
    const isListed = (form: string) => listed.has(form) || listed.has(`the ${form}`);
    for (const { terms, places } of attestations)
      for (const forms of [...Object.values(terms), ...Object.values(places)])
        expect(Object.keys(forms).filter((form) => !isListed(form))).toEqual([]);
  });

  it.skipIf(!articles)('are what a second count of the articles gives', () => {
    const dir = articles ?? '';
    for (const { id, endsBefore } of sources) {
      const file = readdirSync(dir).find((name) => name.startsWith(`${id}_`) || name === `${id}.txt`) ?? '';
      const text = readSourceText(readFileSync(join(dir, file), 'utf8'), endsBefore).folded.toLowerCase();
      const terms = attestations.find(({ source }) => source === id)?.terms ?? {};
      for (const { id: term, words } of story.terms.filter((each) => each.words.length === 1)) {
        const word = (words[0] ?? '').toLowerCase().replace('’', "'");
        // Another way of counting: the text in pieces, and what stands at their edges.
        const pieces = text.split(word);
        const whole = pieces.filter(
          (piece, index) =>
            index > 0 && !/^[\p{L}\p{N}]/u.test(piece) && !/[\p{L}\p{N}]$/u.test(pieces[index - 1] ?? ''),
        );
        const counted = Object.values(terms[term] ?? {}).reduce((sum, times) => sum + times, 0);
        expect(whole.length, `${id} ${term}`).toBe(counted);
      }
    }
  });
});

describe('the list of sources', () => {
  it('puts those that say what they could know in the order of their time', async () => {
    const { text } = await read('sources/');
    const stamped = sources.filter(({ inTime }) => inTime);
    const places = stamped.map(({ inTime = '', latest, date }) => ({
      at: text.indexOf(plain(inTime)),
      when: latest ?? date,
    }));
    expect(places.every(({ at }) => at > 0)).toBe(true);
    const inOrder = [...places].sort((a, b) => a.at - b.at).map(({ when }) => when);
    expect(inOrder).toEqual([...inOrder].sort());
  });
});
