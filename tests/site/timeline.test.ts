/** The timeline against the data it is made from. */
import { describe, expect, it } from 'vitest';
import { formatStretch } from '../../src/stage/timeScale.ts';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

const { story } = site;
const PAGES = sitePages();
const html = PAGES.find(({ path }) => path === 'timeline/')?.html ?? '';

const ENTRIES = html
  .split(/(?=<li[^>]* data-entry="")/)
  .slice(1)
  .map((part) => ({ id: / id="([^"]+)"/.exec(part)?.[1] ?? '', part, text: textOf(part) }));

function textOf(part: string): string {
  return part
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const entryOf = (id: string) => ENTRIES.find((entry) => entry.id === id) ?? { part: '', text: '' };
const values = (part: string, key: string) =>
  (new RegExp(`data-${key}="([^"]*)"`).exec(part)?.[1] ?? '').split(' ').filter((value) => value !== '');

describe('the timeline', () => {
  it('has every event once, in the order of dates', () => {
    expect(ENTRIES.map(({ id }) => id).sort()).toEqual(story.events.map(({ id }) => id).sort());
    const dates = ENTRIES.map(({ id }) => story.events.find((event) => event.id === id)?.date ?? '');
    expect(dates).toEqual([...dates].sort());
  });

  it('tells of each its date, what happened, and what is disputed about it', () => {
    for (const event of story.events) {
      const { text, part } = entryOf(event.id);
      for (const words of [
        formatStretch(event.date, event.dateEnd),
        event.event,
        event.time ?? '',
        event.dispute ?? '',
      ])
        expect(text, event.id).toContain(words.replace(/\s+/g, ' '));
      expect(/· disputed<\/h4>/.test(part.replace(/<!-- -->/g, '')), event.id).toBe(event.disputed);
      expect(part.includes('data-dispute=""'), event.id).toBe(event.dispute !== undefined);
    }
  });

  it('leads from each to what it rests on, by document, claim, quotation and address', () => {
    const printed = story.chapters.flatMap(({ quotations }) => quotations.map(({ ref }) => ref));
    for (const { id, refs, urls } of story.events) {
      const { part, text } = entryOf(id);
      for (const ref of refs) {
        expect(text, id).toContain(ref);
        if (ref.startsWith('P')) expect(part, id).toContain(`href="../record/#${ref}">document ${ref}</a>`);
        if (ref.startsWith('C')) expect(part, id).toContain(`href="../claims/#${ref}">claim ${ref}</a>`);
        if (printed.includes(ref)) expect(part, id).toMatch(new RegExp(`#[\\w-]+">quotation ${ref}</a>`));
      }
      for (const url of urls) {
        expect(new URL(url).protocol).toMatch(/^https?:$/);
        expect(part.replaceAll('&amp;', '&'), id).toContain(`href="${url}" rel="external"`);
      }
      expect(text.match(/, seen (on|via|as) /g) ?? [], id).toHaveLength(urls.length);
    }
  });

  it('leads from each to a step, or says that it is background', () => {
    for (const { id, part } of ENTRIES) {
      const toStep = /href="\.\.\/chapters\/[\w-]+\/#[\w-]+"/.test(part.split('<dt>Told in</dt>')[1] ?? '');
      expect(toStep !== part.includes('<dt>Background</dt>'), id).toBe(true);
    }
  });

  it('is linked both ways: every step that shows dates leads to the first of them, and they lead there', () => {
    for (const { slug, scenes } of story.chapters) {
      const page = PAGES.find(({ path }) => path === `chapters/${slug}/`)?.html ?? '';
      for (const { id: step, state } of scenes.flatMap(({ steps }) => steps)) {
        if (state.layer !== 'timeline') continue;
        const [, own = ''] = page.split(new RegExp(`<section[^>]* data-step="" id="${step}"`));
        expect(own.split('data-step=""')[0], step).toContain(`href="../../timeline/#${state.show[0]}"`);
        for (const id of state.show)
          expect(entryOf(id).part, id).toContain(`href="../chapters/${slug}/#${step}"`);
      }
    }
  });

  it('can be asked by chapter, road and whoever acts: each entry knows its own', () => {
    for (const { id, chapter, roads, actors } of story.events) {
      const { part } = entryOf(id);
      expect(values(part, 'chapter'), id).toContain(chapter);
      expect(values(part, 'road'), id).toEqual(roads);
      expect(values(part, 'actor'), id).toEqual(actors);
    }
    for (const key of ['chapter', 'road', 'actor']) {
      const [, options = ''] =
        new RegExp(`<select name="${key}"[^>]*>([\\s\\S]*?)</select>`).exec(html) ?? [];
      const offered = [...options.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);
      const known = new Set(ENTRIES.flatMap(({ part }) => values(part, key)));
      expect([...offered].sort(), key).toEqual([...known].sort());
      expect(offered.length, key).toBeGreaterThan(1);
      if (key !== 'actor') continue;
      const names = offered.map((value) => story.people.find(({ id }) => id === value)?.name ?? '');
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    }
  });
});
