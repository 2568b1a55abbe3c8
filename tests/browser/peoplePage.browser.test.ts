/** The list of people against the data it is made from. */
import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../src/model/chapter.ts';
import { site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import { addressOf } from './readingPage.ts';

const { story } = site;

const appearancesOf = (id: string): (Appearance & { slug: string })[] =>
  story.chapters.flatMap(({ slug, appearances }) =>
    appearances.filter(({ person }) => person === id).map((one) => ({ ...one, slug })),
  );

/** As the page lists them: a heading, and the entries under it. */
async function openLists() {
  const { page } = await open({ path: 'people/', javaScript: false });
  return page.locator('[data-person-entry]').evaluateAll((entries) =>
    entries.map((entry) => ({
      id: entry.id,
      text: (entry as HTMLElement).innerText.replace(/\s+/g, ' '),
      list: entry.closest('[data-filed], #background')?.querySelector('h2')?.textContent,
      ways: [...entry.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].map(({ href }) => href),
    })),
  );
}

describe('the list of people', () => {
  it('has everybody once, with role, for whom they speak, and the sentence', async () => {
    const entries = await openLists();
    expect(entries.map(({ id }) => id).sort()).toEqual(story.people.map(({ id }) => id).sort());
    for (const { id, name, role, speaksFor, sentence } of story.people) {
      const text = entries.find((entry) => entry.id === id)?.text ?? '';
      for (const words of [name, role, `Speaks for: ${speaksFor}`, sentence])
        expect(text, id).toContain(words.replace(/\s+/g, ' '));
    }
  });

  it('leads to every step that quotes, tells or names them, and to no other', async () => {
    for (const { id, ways } of await openLists()) {
      const wanted = appearancesOf(id).flatMap(({ slug, step }) =>
        step === undefined ? [] : [addressOf(`chapters/${slug}/#${step}`)],
      );
      expect([...new Set(ways)].sort(), id).toEqual([...new Set(wanted)].sort());
    }
  });

  it('files each under their perspective, and apart those whom no chapter has', async () => {
    const lists = await openLists();
    for (const { id, perspective, background } of story.people) {
      const label =
        story.site.perspectives.find((one) => one.id === perspective)?.label ?? story.site.commentary.label;
      const isApart = background && appearancesOf(id).length === 0;
      expect(lists.find((entry) => entry.id === id)?.list, id).toBe(isApart ? 'In the background' : label);
    }
  });
});

describe('the people at the foot of a page', () => {
  it.each(story.chapters.map(({ slug }) => [slug]))('are those of the chapter %s', async (slug) => {
    const { page } = await open({
      path: `chapters/${slug}/`,
      javaScript: false,
      waitUntil: 'domcontentloaded',
    });
    const ids = await page.locator('[data-people] li').evaluateAll((items) => items.map(({ id }) => id));
    const wanted = new Set(
      story.chapters
        .find((chapter) => chapter.slug === slug)
        ?.appearances.map(({ person }) => `who-${person}`),
    );
    expect(ids.sort()).toEqual([...wanted].sort());
  });

  it('stand once where the whole story is one page', async () => {
    const { page } = await open({ path: '', javaScript: false, waitUntil: 'domcontentloaded' });
    expect(await page.locator('[data-people]').count()).toBe(1);
    const ids = await page.locator('[data-people] li').evaluateAll((items) => items.map(({ id }) => id));
    const wanted = new Set(
      story.chapters.flatMap(({ appearances }) => appearances.map(({ person }) => `who-${person}`)),
    );
    expect(ids.sort()).toEqual([...wanted].sort());
  });
});
