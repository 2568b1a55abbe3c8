/** The buttons in the bar that lead from step to step. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open } from './onePage.ts';
import {
  activeStep,
  LONGEST,
  must,
  SOON,
  whenActive,
  whenAwake,
  whenLanded,
  whenReady,
  whenStarted,
} from './readingPage.ts';

const { path } = must(LONGEST[0], 'step');
const ids = LONGEST.map(({ id }) => id);
const first = must(ids[0], 'first step');
const last = must(ids.at(-1), 'last step');

const nextIn = (page: Page) => page.locator('[data-bar] [data-step-by="1"]');
const previousIn = (page: Page) => page.locator('[data-bar] [data-step-by="-1"]');
const isOff = async (page: Page) => [
  await previousIn(page).getAttribute('aria-disabled'),
  await nextIn(page).getAttribute('aria-disabled'),
];

const whenFocused = (page: Page, id: string) =>
  page.waitForFunction((step) => document.activeElement?.id === step, id, { timeout: SOON });

/** Goes on by Tab until the focus is on a button that leads to the next step. */
async function tabToNext(page: Page): Promise<number> {
  for (let tabs = 1; tabs <= 30; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-step-by="1"]'))) return tabs;
  }
  throw new Error('No button that leads to the next step within thirty Tabs.');
}

describe('without script', () => {
  it('no button stands there that would do nothing', async () => {
    const { page } = await open({ path, javaScript: false });
    expect(await page.locator('[data-step-by]').locator('visible=true').count()).toBe(0);
  });
});

describe('the next step', () => {
  it('is reached by keyboard alone, from the first to the last, without going back to the bar', async () => {
    const { page } = await open({ path, reducedMotion: 'reduce' });
    await whenReady(page);
    const seen: (string | undefined)[] = [];
    for (const [index, id] of ids.entries()) {
      const tabs = await tabToNext(page);
      if (index > 0) expect(tabs, id).toBe(2);
      await page.keyboard.press('Enter');
      await whenFocused(page, id);
      await whenActive(page, id);
      seen.push(await activeStep(page));
    }
    expect(seen).toEqual(ids);
    expect((await isOff(page))[1]).toBe('true');
  });

  it('has the focus, in the window and below the bar and the stage', async () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 820, height: 1180 },
      { width: 1440, height: 900 },
    ]) {
      const { page, close } = await open({ path, ...size });
      await whenReady(page);
      await nextIn(page).click();
      await whenFocused(page, first);
      await whenLanded(page, first);
      const { top, above } = await page.evaluate(() => {
        const step = document.activeElement as HTMLElement;
        const stage = step.closest('[data-scene]')?.querySelector('[data-stage]')?.getBoundingClientRect();
        const bar = document.querySelector('[data-bar]')?.getBoundingClientRect();
        const isBelow = stage && stage.left < 10;
        return {
          top: step.getBoundingClientRect().top,
          above: Math.max(bar?.bottom ?? 0, isBelow ? stage.bottom : 0),
        };
      });
      expect(top, `${size.width}`).toBeGreaterThanOrEqual(above);
      expect(top, `${size.width}`).toBeLessThan(size.height);
      await close();
    }
  });

  it('is not framed for whoever presses with a pointer, and is for whoever comes by key', async () => {
    const { page } = await open({ path, reducedMotion: 'reduce' });
    await whenReady(page);
    const isFramed = () =>
      page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle !== 'none');
    await nextIn(page).click();
    await whenFocused(page, first);
    expect(await isFramed()).toBe(false);
    await nextIn(page).focus();
    await page.keyboard.press('Enter');
    await whenFocused(page, must(ids[1], 'second step'));
    expect(await isFramed()).toBe(true);
  });

  it('counts every press, also while the page is still on its way', async () => {
    const { page } = await open({ path });
    await whenReady(page);
    await whenAwake(page);
    for (let press = 0; press < 4; press += 1) await nextIn(page).click();
    await whenLanded(page, must(ids[3], 'fourth step'));
    await previousIn(page).click();
    await whenLanded(page, must(ids[2], 'third step'));
  });

  it('is reached at once with less motion', async () => {
    const { page } = await open({ path, reducedMotion: 'reduce' });
    await whenReady(page);
    await whenAwake(page);
    const top = await page.evaluate((id) => {
      document.querySelector<HTMLElement>('[data-step-by="1"]')?.click();
      const step = document.getElementById(id);
      const line = Number.parseFloat(getComputedStyle(step as Element).scrollMarginTop);
      return Math.abs((step?.getBoundingClientRect().top ?? 0) - line);
    }, first);
    expect(top).toBeLessThan(1);
  });
});

describe('at the ends', () => {
  it('the button that leads no further says so, and does nothing', async () => {
    const { page } = await open({ path });
    await whenReady(page);
    expect(await isOff(page)).toEqual(['true', 'false']);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), last);
    await whenActive(page, last);
    await whenAwake(page);
    expect(await isOff(page)).toEqual(['false', 'true']);
    const before = await page.evaluate(() => scrollY);
    await nextIn(page).click({ force: true });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await activeStep(page)).toBe(last);
  });
});

describe('the buttons', () => {
  it('are large enough to hit, and on a phone for a thumb', async () => {
    const { page } = await open({ path });
    await whenStarted(page);
    for (const [width, least] of [
      [320, 24],
      [390, 40],
      [1440, 24],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      for (const button of [previousIn(page), nextIn(page)]) {
        const box = must(await button.boundingBox(), 'button');
        expect(Math.min(box.width, box.height), `at ${width}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('take no single key', async () => {
    const { page } = await open({ path, reducedMotion: 'reduce' });
    await whenReady(page);
    await whenAwake(page);
    await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      focused.blur();
    });
    for (const key of ['n', 'p', 'j', 'k', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});
