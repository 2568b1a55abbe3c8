/** Continue where you left: kept only after the reader has scrolled, offered quietly, cleared by one press. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './onePage.ts';
import {
  addressOf,
  drawFrames,
  forbidStorage,
  IS_FULL,
  must,
  STEPS,
  whenActive,
  whenLanded,
  whenReady,
  whenStarted,
  whenTypeIsHere,
} from './readingPage.ts';

const PLACE = 'story.place';
const OFFER = '[data-continue]';

const left = must(STEPS[2], 'third step');
const { path: otherPath, id: otherLast } = must(STEPS.at(-1), 'step');

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), PLACE);

/** Longer than it takes for reading to count as settled. */
const settle = (page: Page) => drawFrames(page, 45);

/** Reads to a step as a reader does, with the wheel, and waits until the place is kept. */
async function readTo(page: Page, id: string): Promise<void> {
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 10);
  await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
  await page.waitForFunction(
    ([key, step]) => JSON.parse(localStorage.getItem(key ?? '') ?? '{}').step === step,
    [PLACE, id],
  );
}

describe('what is kept', () => {
  it('is nothing until the reader scrolls', async () => {
    const { page } = await open({ path: `${left.path}#${left.id}` });
    await whenLanded(page, left.id);
    await settle(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.mouse.click(5, 300);
    await settle(page);
    expect(await kept(page)).toBeNull();
  });

  it('is nothing at the first step, where anybody begins', async () => {
    const { page } = await open({ path: left.path });
    await whenReady(page);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 60);
    await settle(page);
    expect(await kept(page)).toBeNull();
  });

  // A reader who comes back to the whole story, below, comes to what was kept there.
  it.each<[string, string]>([
    ['a chapter’s page', left.path],
    ...(IS_FULL ? [['the whole story', ''] as [string, string]] : []),
  ])('is the step, on %s', async (_page, path) => {
    const { page } = await open({ path });
    await whenReady(page);
    await readTo(page, left.id);
    expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({ path, step: left.id });
  });
});

const OFFER_SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** From where they left to where they come back; `npm run test:full` takes every way. */
const WAYS = [
  ['a chapter’s page', left.path, 'the cover', ''],
  ['the whole story', '', 'another chapter', otherPath],
  ['a chapter’s page', left.path, 'another chapter', otherPath],
  ['the whole story', '', 'the cover', ''],
] as const;

describe('a reader who comes back', () => {
  it.each(IS_FULL ? WAYS : WAYS.slice(0, 2))(
    'from %s (/%s) to %s lands exactly on the step',
    async (_from, path, _to, next) => {
      const { page } = await open({ path });
      await whenReady(page);
      await readTo(page, left.id);
      await page.goto(addressOf(next));
      await whenStarted(page);
      const offer = page.locator(OFFER);
      expect(await offer.innerText()).toMatch(/^Continue: .+ · 3 of \d+ Forget$/);
      await offer.locator('a').click();
      await page.waitForURL((url) => url.href === addressOf(`${path}#${left.id}`));
      await whenLanded(page, left.id);
    },
  );

  it('is offered nothing in the middle of a chapter', async () => {
    const { page } = await open({ path: left.path });
    await whenReady(page);
    await readTo(page, left.id);
    await page.goto(addressOf(`${otherPath}#${otherLast}`));
    await whenReady(page);
    expect(await page.locator(OFFER).isVisible()).toBe(false);
  });

  it.each(OFFER_SIZES)(
    'sees the page stand where it stood without the offer, at $width × $height',
    async (size) => {
      const layout = (page: Page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('main :is(p, li, h1, h2, section)')]
            .filter((element) => !element.closest('[data-continue]'))
            .slice(0, 60)
            .map((element) => Math.round(element.getBoundingClientRect().top)),
        );
      for (const [index, path] of ['', otherPath].entries()) {
        // The pages take turns at the sizes.
        if (!IS_FULL && OFFER_SIZES.indexOf(size) % 2 === index) continue;
        const { page } = await open({ path, ...size, reducedMotion: 'reduce' });
        await whenReady(page);
        await whenTypeIsHere(page);
        const without = await layout(page);
        await readTo(page, must(STEPS.filter((step) => path === '' || step.path === path)[2], 'step').id);
        await page.goto(addressOf('people/'));
        await page.goto(addressOf(path));
        await whenReady(page);
        await whenTypeIsHere(page);
        expect(await page.locator(OFFER).isVisible()).toBe(true);
        expect(await layout(page)).toEqual(without);
        expect(await overlapOfOffer(page)).toEqual([]);
        await page.close();
      }
    },
  );

  it('forgets by one press, and is not followed any more on that page', async () => {
    const { page, messages } = await open({ path: left.path });
    await whenReady(page);
    await readTo(page, left.id);
    await page.goto(addressOf(otherPath));
    await whenReady(page);
    await page.locator('[data-forget]').click();
    expect(await kept(page)).toBeNull();
    expect(await page.locator(OFFER).innerText()).toBe('Forgotten.');
    expect(await page.evaluate((offer) => document.activeElement?.matches(offer), OFFER)).toBe(true);
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), otherLast);
    await whenActive(page, otherLast);
    await settle(page);
    expect(await kept(page)).toBeNull();
    await page.goto(addressOf(''));
    await whenStarted(page);
    expect(await page.locator(OFFER).isVisible()).toBe(false);
    expect(messages).toEqual([]);
  });
});

describe('storage that fails', () => {
  it.each([
    ['forbidden', forbidStorage],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ])('(%s) says nothing, and reading goes on', async (_how, fail) => {
    const { page, messages } = await open({
      path: left.path,
      prepare: async (page) => {
        await page.addInitScript(fail);
      },
    });
    await whenReady(page);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 10);
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), left.id);
    await whenActive(page, left.id);
    await settle(page);
    await page.goto(addressOf(otherPath));
    await whenStarted(page);
    expect(await page.locator(OFFER).isVisible()).toBe(false);
    expect(messages).toEqual([]);
  });

  it.each(['{', 'null', '{"path":"https://example.org/","step":"x"}', '<b>'])(
    '(%s kept) offers nothing',
    async (words) => {
      const { page, messages } = await open({
        path: otherPath,
        prepare: async (page) => {
          await page.addInitScript(
            ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
            [PLACE, words],
          );
        },
      });
      await whenStarted(page);
      expect(await page.locator(OFFER).isVisible()).toBe(false);
      expect(messages).toEqual([]);
    },
  );
});

/** What the offer lies on: it has room of its own. */
const overlapOfOffer = (page: Page) =>
  page.evaluate((selector) => {
    const offer = document.querySelector(selector);
    const box = offer?.getBoundingClientRect();
    if (!box) return ['no offer'];
    return [...document.querySelectorAll('main :is(p, h1, h2, figure, svg)')]
      .filter((element) => !offer?.contains(element) && element.checkVisibility())
      .filter((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return top < box.bottom - 1 && bottom > box.top + 1 && left < box.right && right > box.left;
      })
      .map((element) => element.textContent?.slice(0, 40));
  }, OFFER);
