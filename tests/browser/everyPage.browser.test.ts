import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, site } from '../helpers/openPage.ts';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';
import { viewsFor } from './readingPage.ts';

const PAGES = sitePages();

describe('when a page is opened', () => {
  it.each(PAGES.map(({ path }) => [path]))(
    '/%s says nothing on the console, asks nobody else, and keeps nothing',
    async (path) => {
      const opened = await openPage({ path });
      await opened.page.mouse.wheel(0, 1200);
      await opened.page.waitForLoadState('networkidle');
      const stored = await opened.page.evaluate(() => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookies: document.cookie,
      }));
      expect(opened.messages).toEqual([]);
      expect(opened.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
      expect(stored).toEqual({ local: 0, session: 0, cookies: '' });
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

describe('axe finds nothing', () => {
  it.each(PAGES.map(({ path }, index) => [path, index] as const))(
    'on /%s, in any view',
    async (path, index) => {
      const opened = await openPage({ path });
      await opened.page.evaluate(() => document.fonts.ready);
      for (const view of ['together', ...viewsFor(index + 1)]) {
        await opened.page.evaluate((value) => {
          const radio = document.querySelector<HTMLInputElement>(`input[name=view][value="${value}"]`);
          radio?.click();
        }, view);
        const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
        const report = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
        );
        expect(report, `view ${view}`).toEqual([]);
      }
      await opened.close();
    },
  );

  it.each([
    ['at night', { colorScheme: 'dark' as const }],
    ['without script', { javaScript: false }],
    ['on a phone', { width: 390, height: 844 }],
  ])('%s, on one page of each kind', async (_when, options) => {
    for (const { path } of onePageOfEachKind()) {
      const opened = await openPage({ path, ...options });
      // With script off, axe cannot run in the page: it is then read with the script blocked instead.
      if ('javaScript' in options) {
        await opened.close();
        const blocked = await openPage({
          path,
          prepare: async (page) => {
            await page.route('**/*.js', (route) => route.abort());
          },
        });
        const { violations } = await new AxeBuilder({ page: blocked.page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`),
          `/${path}`,
        ).toEqual([]);
        await blocked.close();
        continue;
      }
      const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`),
        `/${path}`,
      ).toEqual([]);
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
        expect(await figure.locator('svg').first().isVisible(), id).toBe(true);
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
