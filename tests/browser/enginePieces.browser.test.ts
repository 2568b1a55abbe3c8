/** A page opened anew is laid out in pieces; a reader must not be able to tell. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './onePage.ts';
import {
  ENTRY,
  LONGEST,
  must,
  whenActive,
  whenLanded,
  whenReady,
  whenStarted,
  whenTypeIsHere,
} from './readingPage.ts';

const first = must(LONGEST[0], 'step');
const last = must(LONGEST.at(-1), 'step');

const whenLaidOut = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.pieces === undefined);

const heights = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-step], [data-account], [data-chapter-end]')].map(
      (element) => element.getBoundingClientRect().height,
    ),
  );

describe('a page opened anew', () => {
  it('is in the end as tall in every part as one that was laid out whole', async () => {
    const { page } = await open({ path: first.path });
    await whenReady(page);
    await whenLaidOut(page);
    await whenTypeIsHere(page);
    const inPieces = await heights(page);
    await page.reload();
    await whenReady(page);
    expect(await page.evaluate(() => document.documentElement.dataset.pieces)).toBeUndefined();
    await whenTypeIsHere(page);
    expect(inPieces).toEqual(await heights(page));
  });

  it('follows a reader who goes to its end before all of it is there', async () => {
    const { page, messages } = await open({ path: first.path, waitUntil: 'domcontentloaded' });
    await whenStarted(page);
    await page.keyboard.press('End');
    await whenLaidOut(page);
    await page.keyboard.press('End');
    await whenActive(page, last.id);
    expect(messages).toEqual([]);
  });

  it('takes a reader who follows a link before all of it is there to its target', async () => {
    const { page } = await open({ path: first.path, waitUntil: 'domcontentloaded' });
    await whenStarted(page);
    await page.evaluate((id) => {
      location.hash = id;
    }, last.id);
    await whenLanded(page, last.id);
  });

  it('sets its first step below its title before any of it is laid out', async () => {
    const { page } = await open({
      path: first.path,
      width: 1440,
      height: 900,
      prepare: async (page) => {
        await page.route(ENTRY, (route) => route.abort());
      },
      waitUntil: 'domcontentloaded',
    });
    const [title, words] = await page.evaluate(() => {
      const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      document.documentElement.dataset.layout = 'scroll';
      document.documentElement.dataset.pieces = '';
      return [edge('[data-chapter] > header')?.bottom, edge('[data-chapter] [data-step]')?.top];
    });
    expect(must(words, 'step')).toBeGreaterThanOrEqual(must(title, 'title'));
  });

  it('has its first picture on the stage before any file of the script has come', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await open({
      path: first.path,
      waitUntil: 'commit',
      prepare: async (page) => {
        await page.route(ENTRY, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    const stage = page.locator(`[data-stage][data-shows="${first.id}"]`);
    await stage.locator('[data-layer]').waitFor();
    const drawn = await stage.innerHTML();
    release();
    await whenStarted(page);
    expect(await stage.innerHTML()).toBe(drawn);
  });

  it('shows every word when the script that would lay it out never comes', async () => {
    const { page } = await open({
      path: first.path,
      prepare: async (page) => {
        await page.route(ENTRY, (route) => route.abort());
      },
    });
    const step = page.locator(`#${last.id}`);
    await step.scrollIntoViewIfNeeded();
    expect((await step.innerText()).length).toBeGreaterThan(80);
    expect(await step.isVisible()).toBe(true);
  });
});
