/** The words on the stage, as a browser sets them: none meets another or a mark, none is cut off, and no step lies over them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';
import { open } from './onePage.ts';
import {
  chooseView,
  drawFrames,
  IS_FULL,
  must,
  VIEWS,
  whenActive,
  whenReady,
  whenTypeIsHere,
} from './readingPage.ts';
import { wordsOnStage } from './wordsOnStage.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

/** Each chapter at one of the sizes; `npm run test:full` looks at all. */
const chaptersAt = (size: (typeof SIZES)[number]) =>
  site.story.chapters
    .map(({ slug }, index) => [slug, index] as const)
    .filter(([, index]) => IS_FULL || SIZES[index % SIZES.length] === size);

describe.each(SIZES)('on the stage of a window of $width × $height', (size) => {
  it.each(chaptersAt(size))('no word meets another or a mark in any step of %s', async (slug, index) => {
    const { page } = await open({ path: `chapters/${slug}/`, ...size, reducedMotion: 'reduce' });
    await whenReady(page);
    await whenTypeIsHere(page);
    const steps = must(
      site.story.chapters.find((one) => one.slug === slug),
      'chapter',
    ).scenes.flatMap(({ layout, steps: own }) => (layout === 'stage' ? own : []));
    for (const [at, { id }] of steps.entries()) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
      await whenActive(page, id);
      for (const view of IS_FULL ? VIEWS : [must(VIEWS[(at + index) % VIEWS.length], 'view')]) {
        await chooseView(page, view);
        await whenStageIsStill(page);
        const { faults, count } = await page.evaluate(wordsOnStage);
        expect(faults, `${id}, ${view}`).toEqual([]);
        expect(count, id).toBeGreaterThan(0);
      }
    }
  });
});

/** One picture, and nothing fades. */
async function whenStageIsStill(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-stage][data-live]')].every(
        ({ children }) => children.length === 1,
      ) && document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await drawFrames(page);
}

/** Of pages that are made alike every third; one of each kind, the whole story and each chapter without fail. */
const KINDS = new Set(onePageOfEachKind().map(({ path }) => path));
const NARROW = sitePages()
  .map(({ path }) => path)
  .filter((path, index) => IS_FULL || KINDS.has(path) || path.startsWith('chapters/') || index % 3 === 0);

describe('nothing scrolls sideways', () => {
  it.each(NARROW)('on /%s at 320 pixels', async (path) => {
    const { page } = await open({ path, width: 320, height: 640 });
    const isStory = path === '' || path.startsWith('chapters/');
    for (const layout of isStory ? ['scroll', 'static'] : ['scroll']) {
      const beyond = await page.evaluate((name) => {
        document.documentElement.dataset.layout = name;
        return document.documentElement.scrollWidth - innerWidth;
      }, layout);
      expect(beyond, layout).toBeLessThanOrEqual(0);
    }
  });
});
