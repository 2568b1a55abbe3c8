import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORED } from '../../src/engine/storage.ts';
import { openPage, site } from '../helpers/openPage.ts';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';

const PAGES = sitePages();

describe('when a page is opened', () => {
  it.each(PAGES.map(({ path }) => [path]))(
    '/%s says nothing on the console, asks nobody else, and keeps nothing but the reader’s place',
    async (path) => {
      const opened = await openPage({ path });
      const kept = () =>
        opened.page.evaluate(() => ({
          local: Object.keys(localStorage),
          session: Object.keys(sessionStorage),
          cookies: document.cookie,
        }));
      await opened.page.waitForLoadState('networkidle');
      expect(await kept()).toEqual({ local: [], session: [], cookies: '' });
      await opened.page.mouse.wheel(0, 1200);
      await opened.page.waitForLoadState('networkidle');
      expect(opened.messages).toEqual([]);
      expect(opened.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
      // Once they have scrolled, readers may find their place again; that is all.
      const { local, ...rest } = await kept();
      expect(local.filter((key) => key !== STORED.place)).toEqual([]);
      expect(rest).toEqual({ session: [], cookies: '' });
      await opened.close();
    },
  );

  it.each([320, 390, 820, 1440])('nothing scrolls sideways at %i px', async (width) => {
    for (const { path } of onePageOfEachKind()) {
      const opened = await openPage({ path, width, height: 740 });
      const overflow = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `/${path}`).toBeLessThanOrEqual(0);
      await opened.close();
    }
  });
});

describe('when JavaScript is off', () => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  let text: string;
  beforeAll(async () => {
    opened = await openPage({ path: '', javaScript: false });
    // The numbers of our corrections stand inside an exhibit's words, as superscripts.
    await opened.page.evaluate(() => {
      for (const number of document.querySelectorAll('main sup')) number.remove();
    });
    text = folded(await opened.page.locator('main').innerText());
  });
  afterAll(() => opened.close());

  it('every step is visible text', async () => {
    for (const { scenes } of site.story.chapters) {
      for (const { id } of scenes.flatMap(({ steps }) => steps)) {
        const step = opened.page.locator(`[data-step]#${id}`);
        expect((await step.innerText()).length, id).toBeGreaterThan(80);
        expect(await step.isVisible(), id).toBe(true);
      }
    }
  });

  it('every step has its picture and the picture in words', async () => {
    for (const { scenes } of site.story.chapters) {
      for (const { id, state } of scenes.flatMap(({ steps }) => steps)) {
        const figure = opened.page.locator(`figure[data-picture="${id}"]`);
        const box = await figure.boundingBox();
        expect(box?.width, id).toBeGreaterThan(200);
        expect(box?.height, id).toBeGreaterThan(150);
        expect(folded(await figure.locator('figcaption').innerText()), id).toContain(folded(state.says));
        expect(await figure.locator('svg, [data-form]').first().isVisible(), id).toBe(true);
      }
    }
  });

  it('every account of every passage is open', async () => {
    const accounts = await opened.page.locator('[data-account] [data-words]').all();
    expect(accounts.length).toBeGreaterThan(3);
    for (const account of accounts) expect(await account.isVisible()).toBe(true);
    expect(await opened.page.locator('[data-open-account]').locator('visible=true').count()).toBe(0);
  });

  it('every quotation stands there word for word, with who said it, when and in which text', async () => {
    for (const { quotations } of site.story.chapters) {
      for (const { runs, by, source, pinpoint } of quotations) {
        for (const run of runs) expect(text.includes(folded(run)), run).toBe(true);
        // A word or two inside a sentence of ours are attributed by that sentence.
        if (pinpoint === '') continue;
        const person = site.story.people.find(({ id }) => id === by);
        expect(text.includes(folded(person?.name ?? by)), by).toBe(true);
        expect(text.includes(`Printed so in ${source}`), source).toBe(true);
      }
    }
  });
});

/** White space as a reader sees it, and marginal note numbers and slip marks left out. */
function folded(text: string): string {
  return text
    .replace(/\s*\[sic\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .trim();
}
