/** Photographs one page, stop by stop, each when nothing on it moves any more. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PlannedPage, Size, Stop, Theme } from './planShots.ts';

export interface Session {
  browser: Browser;
  url: string;
  outDir: string;
  size: Size;
  theme: Theme;
  view: string;
}

/** Returns the files in the order of the stops. */
export async function takeShots(planned: PlannedPage, session: Session): Promise<string[]> {
  const { browser, url, outDir, size, theme, view } = session;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme === 'night' ? 'dark' : 'light',
    // The same pictures, without waiting for each to arrive.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${url}${planned.path}?view=${view}`, { waitUntil: 'load' });
  await whenAllIsHere(page);
  const dir = join(outDir, planned.name);
  await mkdir(dir, { recursive: true });
  const files: string[] = [];
  for (const stop of planned.stops) {
    await goTo(page, stop);
    const file = join(dir, `${stop.name}-${size.width}-${theme}.png`);
    await page.screenshot({ path: file });
    files.push(file);
  }
  await context.close();
  return files;
}

/** Every piece of the page is laid out and every face is here. */
async function whenAllIsHere(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { engine, pieces, late } = document.documentElement.dataset;
    return engine === 'ready' && pieces === undefined && late !== undefined;
  });
  await page.evaluate(() => document.fonts.ready);
}

async function goTo(page: Page, { step, part }: Stop): Promise<void> {
  const id = step ?? part;
  await page.evaluate((target) => {
    if (target === undefined) scrollTo(0, 0);
    else document.getElementById(target)?.scrollIntoView({ behavior: 'instant' });
  }, id);
  if (step !== undefined)
    await page.waitForFunction((active) => document.documentElement.dataset.at === active, step);
  await whenStill(page);
}

/** A stage holds one picture, its base maps are here and nothing fades. */
async function whenStill(page: Page): Promise<void> {
  // No function is named in here: what runs this file would mark the name by a helper that the page does not have.
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll<HTMLImageElement>('img[data-base]')].filter((image) => {
      const { top, bottom, height } = image.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < innerHeight;
    });
    return (
      shown.every(({ complete }) => complete) &&
      document.getAnimations().every(({ playState }) => playState !== 'running') &&
      [...document.querySelectorAll('[data-stage][data-live]')].every((stage) => stage.children.length === 1)
    );
  });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
