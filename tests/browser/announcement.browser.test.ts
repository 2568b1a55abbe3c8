/** What is said aloud, unasked, to a reader who does not see the stage. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './onePage.ts';
import {
  chooseView,
  drawFrames,
  LONGEST,
  must,
  PERSPECTIVES,
  SOON,
  walkThrough,
  whenActive,
  whenAwake,
  whenLanded,
  whenReady,
} from './readingPage.ts';

const { path } = must(LONGEST[0], 'step');
const ids = LONGEST.map(({ id }) => id);
const idAt = (index: number) => must(ids.at(index), 'step');

/** Every text that a live region of the page has held, in order. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = (records: MutationRecord[]) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role="status"], [role="alert"], [role="log"]');
        if (region?.textContent) said.push(region.textContent);
      }
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

/** Reading settles when the page has stood still; the address is written then, at the same moment. */
const whenSettled = (page: Page, id: string) =>
  page.waitForFunction((step) => decodeURIComponent(location.hash) === `#${step}`, id, { timeout: SOON });

async function openAndListen(options: Partial<Parameters<typeof open>[0]> = {}) {
  const opened = await open({ path, prepare: listen, ...options });
  await whenReady(opened.page);
  return opened;
}

const goTo = (page: Page, id: string) =>
  page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);

describe('the stage', () => {
  it('is not read, and the description of each picture stands with the words of its step', async () => {
    const { page } = await openAndListen();
    const stages = page.locator('[data-stage]');
    expect(await stages.count()).toBeGreaterThan(0);
    for (const stage of await stages.all()) expect(await stage.getAttribute('aria-hidden')).toBe('true');
    const descriptions = await page.evaluate(
      (steps) =>
        steps.map((id) => {
          const caption = document.getElementById(id)?.querySelector('figcaption');
          return {
            id,
            words: caption?.textContent ?? '',
            isRendered: caption?.checkVisibility() ?? false,
            isHidden: !!caption?.closest('[aria-hidden="true"]'),
          };
        }),
      ids,
    );
    for (const { id, words, isRendered, isHidden } of descriptions) {
      expect(words.length, id).toBeGreaterThan(10);
      expect([isRendered, isHidden], id).toEqual([true, false]);
    }
  });
});

describe('what the picture shows', () => {
  it('is not said when the page opens, at its top or at a step', async () => {
    for (const at of ['', `#${idAt(2)}`]) {
      const { page, close } = await openAndListen({ path: path + at });
      await page.waitForLoadState('networkidle');
      await whenAwake(page);
      await drawFrames(page, 30);
      expect(await said(page), at).toEqual([]);
      await close();
    }
  });

  it('is said once, shortly, when reading settles on another step', async () => {
    const { page } = await openAndListen();
    await goTo(page, idAt(2));
    await whenSettled(page, idAt(2));
    await expect.poll(() => said(page)).toHaveLength(1);
    const [words = ''] = await said(page);
    const caption = await page.locator(`[data-picture="${idAt(2)}"] figcaption`).textContent();
    expect(words.startsWith(`Step 3 of ${ids.length}. ${caption?.slice(0, 60)}`)).toBe(true);
    expect(words.length).toBeLessThanOrEqual(200);
  });

  it('is said once after a fling past many steps', async () => {
    const { page } = await openAndListen();
    await whenAwake(page);
    await walkThrough(page, ids.slice(0, 10));
    const end = must(ids.slice(0, 10).at(-1), 'step');
    await whenSettled(page, end);
    await expect.poll(() => said(page)).toHaveLength(1);
    expect((await said(page))[0]).toMatch(new RegExp(`^Step ${ids.indexOf(end) + 1} of `));
  });

  it('is not said again when the reader stirs within the step or chooses a view', async () => {
    const { page } = await openAndListen({ path: `${path}#${idAt(1)}` });
    await whenLanded(page, idAt(1));
    await page.mouse.wheel(0, 12);
    await drawFrames(page, 40);
    for (const view of [...PERSPECTIVES, 'together']) await chooseView(page, view);
    await drawFrames(page, 40);
    expect(await said(page)).toEqual([]);
    await goTo(page, idAt(2));
    await whenSettled(page, idAt(2));
    await expect.poll(() => said(page)).toHaveLength(1);
    for (const view of [...PERSPECTIVES, 'together']) await chooseView(page, view);
    await page.mouse.wheel(0, 12);
    await drawFrames(page, 40);
    expect(await said(page)).toHaveLength(1);
  });

  it('is not said where the pictures stand in the text', async () => {
    const { page } = await openAndListen({ path: `${path}?layout=static` });
    await whenAwake(page);
    for (const id of [idAt(1), idAt(3)]) {
      await goTo(page, id);
      await whenActive(page, id);
      await whenSettled(page, id);
    }
    await drawFrames(page, 10);
    expect(await said(page)).toEqual([]);
  });
});
