/** A reader who spaces letters, words, lines and paragraphs out, as WCAG 2.2 has it (1.4.12), loses no word and no control. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { EXTRAS } from '../../src/model/assignment.ts';
import { type OpenedPage, openPage, site } from '../helpers/openPage.ts';
import { onePageOfEachKind } from '../helpers/sitePages.ts';
import { linkTo } from './assignedPage.ts';
import { spaceOut, spoiltWords } from './readersSpacings.ts';
import { chooseView, drawFrames, IS_FULL, must, VIEWS, whenAwake, whenStarted } from './readingPage.ts';

const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 568 };
const DESK = { width: 1440, height: 900 };
const SIZES = [PHONE, SMALL, DESK];

/** One of each kind, by its kind; with `npm run test:full` every chapter as well, by its path. */
const KINDS = new Map([
  ...onePageOfEachKind().map(({ path, html }): [string, string] => [
    must(/data-page="(\w+)"/.exec(html)?.[1], 'kind'),
    path === 'read/' ? `read/${linkTo({ extras: [...EXTRAS] })}` : path,
  ]),
  ...site.story.chapters
    .filter(() => IS_FULL)
    .map(({ slug }): [string, string] => [`chapters/${slug}/`, `chapters/${slug}/`]),
]);

const pages = new Map<string, OpenedPage>();
afterAll(async () => {
  for (const { close } of pages.values()) await close();
});

/** Opened once, with the reader's spacings, and kept for the tests that follow. */
async function spacedOut(kind: string): Promise<Page> {
  const known = pages.get(kind);
  if (known) return known.page;
  const opened = await openPage({ path: must(KINDS.get(kind), kind), reducedMotion: 'reduce' });
  pages.set(kind, opened);
  await whenStarted(opened.page);
  // A chapter's own page is looked at, and a second of all would say the same.
  if (kind === 'story') {
    await opened.page.evaluate(() => {
      for (const chapter of [...document.querySelectorAll('article[data-chapter]')].slice(1))
        chapter.remove();
    });
  }
  await spaceOut(opened.page);
  return opened.page;
}

async function expectWhole(page: Page, size: (typeof SIZES)[number], within = 'body', what = within) {
  await page.setViewportSize(size);
  await drawFrames(page);
  expect(await page.evaluate(spoiltWords, within), `${what} at ${size.width}`).toEqual([]);
}

describe('all words of a page, with everything open that opens in its place', () => {
  // Mostly waiting for a page to open: several wait at once.
  it.concurrent.each([...KINDS.keys()].map((kind, index) => [kind, index] as const))(
    '%s',
    async (kind, index) => {
      const page = await spacedOut(kind);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) each.open = true;
        delete document.documentElement.dataset.pieces;
      });
      for (const [place, size] of SIZES.entries()) {
        if (IS_FULL || place === index % SIZES.length) await expectWhole(page, size);
      }
    },
  );
});

describe('in a chapter', () => {
  it('the bar and what opens from it stand whole, whatever is chosen', async () => {
    const page = await spacedOut('chapter');
    await whenAwake(page);
    await page.locator('[data-menu] > summary').click();
    for (const size of SIZES) await expectWhole(page, size, '[data-menu]');
    await page.locator('[data-view-panel] > summary').click();
    for (const size of SIZES) await expectWhole(page, size, '[data-view-panel]');
    await page.keyboard.press('Escape');
    for (const view of VIEWS) {
      await chooseView(page, view);
      // A phone's bar does not say which is chosen.
      await expectWhole(page, DESK, 'body', `in the view ${view}`);
    }
  });

  it.each([
    ['a note', 'main a[data-note]', '[data-note-slip]'],
    ['the card of a source', 'main a[data-source-mark]', 'dialog[open]'],
  ] as const)('%s opens whole', async (_, mark, opens) => {
    const page = await spacedOut('chapter');
    await whenAwake(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.locator(mark).locator('visible=true').first().click();
      await page.locator(opens).waitFor();
      await expectWhole(page, size, opens);
      await page.keyboard.press('Escape');
      await page.locator(opens).waitFor({ state: 'detached' });
    }
  });

  it('every picture stands in the text where its layout is static, and its words beside it', async () => {
    const page = await spacedOut('chapter');
    await page.evaluate(() => {
      document.documentElement.dataset.layout = 'static';
    });
    for (const size of SIZES) await expectWhole(page, size);
  });
});

describe('what answers', () => {
  it('a filter stands whole with what it says', async () => {
    const page = await spacedOut('claims');
    const filter = page.locator('[data-filters] select').first();
    for (const size of SIZES) {
      for (const index of [1, 2]) {
        await filter.selectOption({ index });
        await expectWhole(page, size, '[data-filters]');
      }
    }
  });

  it('the form of an assignment stands whole with its result', async () => {
    const page = await spacedOut('teach');
    await page.locator('[data-builder] [name="chapter"]').first().check();
    await page.getByRole('textbox', { name: 'Link for students' }).waitFor();
    for (const size of SIZES) await expectWhole(page, size, '[data-builder]');
  });

  it('the words on the wall leave neither their window nor their buttons', async () => {
    const page = await spacedOut('projector');
    await page.waitForSelector('html[data-projector]');
    for (const size of [PHONE, { width: 1024, height: 768 }]) {
      await page.setViewportSize(size);
      for (let press = 0; press < 6; press += 1) {
        await expectWhole(page, size);
        await page.keyboard.press('PageDown');
      }
    }
  });
});
