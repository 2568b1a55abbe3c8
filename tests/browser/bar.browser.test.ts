/** The panels of the bar, and the page for a wrong address. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { sitePages } from '../../src/components/sitePages.ts';
import { type OpenedPage, openPage, site } from '../helpers/openPage.ts';
import { addressOf, must, PERSPECTIVES, pressView, STEPS, whenActive, whenReady } from './readingPage.ts';

let opened: OpenedPage | undefined;
afterEach(() => opened?.close());

const { path } = must(STEPS[0], 'step');

describe.each(['[data-view-panel]', '[data-menu]'])('the panel %s', (panel) => {
  it('closes by Escape and gives its word the focus', async () => {
    opened = await openPage({ path, width: 390, height: 844 });
    const { page } = opened;
    await whenReady(page);
    await page.locator(`${panel} > summary`).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(panel).getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.locator(panel).getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.parentElement?.matches('details'))).toBe(true);
  });

  it('closes by a press beside it, and not by one within', async () => {
    opened = await openPage({ path });
    const { page } = opened;
    await whenReady(page);
    await page.locator(`${panel} > summary`).click();
    await page.locator(`${panel} > :not(summary)`).click({ position: { x: 8, y: 8 } });
    expect(await page.locator(panel).getAttribute('open')).not.toBeNull();
    await page.mouse.click(300, 400);
    expect(await page.locator(panel).getAttribute('open')).toBeNull();
  });
});

describe('the list of chapters', () => {
  const last = must(STEPS.at(-1), 'step');
  const current = (page: Page) =>
    page
      .locator('[data-menu] a[aria-current]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('data-menu-chapter'), link.getAttribute('aria-current')]),
      );
  const slugOf = (path: string) => path.split('/')[1];

  it('says on a chapter’s page which it is, with the ways to the ones before and after', async () => {
    opened = await openPage({ path: 'people/', javaScript: false });
    const { page } = opened;
    for (const [index, { slug }] of site.story.chapters.entries()) {
      await page.goto(addressOf(`chapters/${slug}/`), { waitUntil: 'domcontentloaded' });
      expect(await current(page)).toEqual([[slug, 'page']]);
      const ways = await page
        .locator('[data-bar] a[rel]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('rel'), (link as HTMLAnchorElement).href]),
        );
      const [before, after] = [site.story.chapters[index - 1], site.story.chapters[index + 1]];
      expect(ways).toEqual([
        ...(before ? [['prev', addressOf(`chapters/${before.slug}/`)]] : []),
        ...(after ? [['next', addressOf(`chapters/${after.slug}/`)]] : []),
      ]);
    }
  });

  it('says in the one scroll where the reader is, and leads there without leaving it', async () => {
    opened = await openPage({ path: '' });
    const { page } = opened;
    await whenReady(page);
    expect(await current(page)).toEqual([]);
    await page.locator('[data-menu] > summary').click();
    await page.locator(`[data-menu] a[data-menu-chapter="${slugOf(last.path)}"]`).click();
    expect(page.url()).toBe(addressOf(`#${slugOf(last.path)}`));
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), last.id);
    await whenActive(page, last.id);
    expect(await current(page)).toEqual([[slugOf(last.path), 'location']]);
  });
});

describe('the choice of view', () => {
  it('leaves its panel open', async () => {
    opened = await openPage({ path });
    await whenReady(opened.page);
    await pressView(opened.page, must(PERSPECTIVES[0], 'perspective'));
    expect(await opened.page.locator('[data-view-panel]').getAttribute('open')).not.toBeNull();
  });
});

describe('a wrong address', () => {
  it.each(['nothing', 'chapters/nothing', 'chapters/nothing/here', 'a/b/c/d/'])(
    '/%s shows ways back that lead back',
    async (wrong) => {
      opened = await openPage({ path: wrong });
      await whenReady(opened.page);
      const ways = await opened.page
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''));
      const pages = sitePages(site.story).map((page) => page.path);
      const expected = ['', ...pages, ...STEPS.map((step) => step.path), wrong].map(addressOf);
      expect(ways.filter((way) => !expected.includes(way))).toEqual([]);
      expect(ways).toContain(site.url);
    },
  );
});
