/** What a reader meets in a small, a low or a turned window. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenedPage, type OpenOptions, openPage } from '../helpers/openPage.ts';
import {
  activeStep,
  drawFrames,
  IS_FULL,
  LONGEST,
  must,
  STEPS,
  walkThrough,
  whenActive,
  whenReady,
} from './readingPage.ts';

let opened: OpenedPage | undefined;
afterEach(() => opened?.close());

async function open(options: OpenOptions): Promise<Page> {
  opened = await openPage(options);
  await whenReady(opened.page);
  return opened.page;
}

const { path } = must(LONGEST[0], 'step');
const ids = LONGEST.map(({ id }) => id);
const ON_ITS_SIDE = { width: 740, height: 360 };
const UPRIGHT = { width: 360, height: 740 };
const visibleStages = (page: Page) => page.locator('[data-stage]').locator('visible=true').count();

describe('a window too low for a stage', () => {
  it('has every picture in its place and activates every step', async () => {
    const page = await open({ path, ...ON_ITS_SIDE });
    expect(await visibleStages(page)).toBe(0);
    for (const id of ids) {
      expect(await page.locator(`[data-picture="${id}"]`).isVisible(), id).toBe(true);
    }
    expect(await walkThrough(page, ids)).toEqual(ids);
  });

  it('asks for no live stage until it is turned upright', async () => {
    const page = await open({ path, ...ON_ITS_SIDE });
    await page.mouse.wheel(0, 600);
    await drawFrames(page);
    expect(opened?.requests.filter((url) => url.includes('mountLiveStage'))).toEqual([]);
    await page.setViewportSize(UPRIGHT);
    await page.mouse.wheel(0, 10);
    await page.waitForSelector('[data-live]', { state: 'attached' });
    expect(opened?.messages).toEqual([]);
  });

  it('keeps the step when it is turned, there and back', async () => {
    const step = must(ids[2], 'third step');
    const page = await open({ path: `${path}#${step}`, ...UPRIGHT });
    await whenActive(page, step);
    for (const [size, layout] of [
      [ON_ITS_SIDE, 'static'],
      [UPRIGHT, 'scroll'],
    ] as const) {
      await page.setViewportSize(size);
      await page.waitForFunction((name) => document.documentElement.dataset.layout === name, layout);
      await drawFrames(page);
      expect(await activeStep(page), layout).toBe(step);
    }
  });

  it('stays as the address asks when it is turned', async () => {
    const page = await open({ path: `${path}?layout=static`, ...ON_ITS_SIDE });
    await page.setViewportSize(UPRIGHT);
    await drawFrames(page);
    expect(await visibleStages(page)).toBe(0);
  });
});

describe('a small phone', () => {
  it.each([
    { width: 320, height: 568 },
    { width: 375, height: 553 },
  ])('of $width × $height sees every dot of a count, and no word cut off', async (size) => {
    for (const [index, chapter] of [...new Set(STEPS.map((step) => step.path))].entries()) {
      // The two sizes take the chapters in turns.
      if (!IS_FULL && (index % 2 === 0) !== (size.width === 320)) continue;
      const page = await open({ path: chapter, ...size });
      for (const { id } of STEPS.filter((step) => step.path === chapter)) {
        await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
        await whenActive(page, id);
        await drawFrames(page);
        expect(await misdrawn(page), `/${chapter}#${id}`).toEqual([]);
      }
      await opened?.close();
    }
  });
});

/** Rows of dots without height, and words of a picture's foot or timeline that leave it or lie on one another. */
const misdrawn = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
    const inSight = ':is([data-stage], [data-layout="wide"] [data-picture])';
    const faults: string[] = [];
    for (const row of all(`${inSight} [data-layer="counts"] [data-feature] > svg`)) {
      if (row.getBoundingClientRect().height < 1) faults.push('a row of dots has no height');
    }
    for (const word of all(
      `${inSight} [data-layer="timeline"] text, ${inSight} [data-layer="counts"] p > :not(svg)`,
    )) {
      const { right, bottom } = word.getBoundingClientRect();
      const floor = word.closest('[data-stage]')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
      if (right > innerWidth || bottom > floor) faults.push(`cut off: ${word.textContent}`);
    }
    for (const credit of all(`${inSight} p[data-short]`)) {
      const scale = credit.parentElement?.querySelector(':scope > svg text')?.getBoundingClientRect();
      if (scale && scale.right > credit.getBoundingClientRect().left)
        faults.push('the credit lies on the scale');
    }
    return faults;
  });
