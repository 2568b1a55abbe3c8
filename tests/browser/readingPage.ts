/** What the browser tests of the engine ask of a page, in a reader's words. Step ids and views come from the built story. */
import type { Page } from 'playwright-core';
import { IS_FULL } from '../helpers/isFull.ts';
import { site } from '../helpers/openPage.ts';

export { IS_FULL };

const ALL_SIZES = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

/** A short story, as the second one is, shows that the engine knows no story; what sizes do is shown by the first. */
const IS_SHORT =
  site.story.chapters.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps)).length < 20;

export const SIZES = IS_SHORT && !IS_FULL ? ALL_SIZES.slice(-1) : ALL_SIZES;

/** Smallest and largest, since what lies between them is most like the smallest; all with `npm run test:full`. */
export const FARTHEST_SIZES = IS_FULL
  ? SIZES
  : [...new Set([SIZES.at(0), SIZES.at(-1)])].flatMap((size) => size ?? []);

/** The views in which a step is opened: with `npm run test:full` all of them, otherwise they take turns. */
export function viewsFor(index: number): string[] {
  return IS_FULL ? VIEWS : [must(VIEWS[index % VIEWS.length], 'view')];
}

/** Whether the test at one of the sizes takes the case of this number: in turns, or all of them with `npm run test:full`. */
export const takesTurn = (index: number, width: number): boolean =>
  IS_FULL || SIZES[index % SIZES.length]?.width === width;

export interface StepAddress {
  id: string;
  /** The page of its chapter, relative to the site's root. */
  path: string;
}

/** Every step of the story, in order. */
export const STEPS: StepAddress[] = site.story.chapters.flatMap(({ slug, scenes }) =>
  scenes.flatMap(({ steps }) => steps.map(({ id }) => ({ id, path: `chapters/${slug}/` }))),
);

/** The steps of the chapter that has most of them. */
export const LONGEST: StepAddress[] = site.story.chapters
  .map(({ slug }) => STEPS.filter(({ path }) => path === `chapters/${slug}/`))
  .reduce((longest, steps) => (steps.length > longest.length ? steps : longest), []);

export const PERSPECTIVES: string[] = site.story.site.perspectives.map(({ id }) => id);
export const VIEWS: string[] = ['together', ...PERSPECTIVES];

/** One that must be there for a test to mean anything. */
export function must<T>(thing: T | undefined | null, name: string): T {
  if (thing === undefined || thing === null) throw new Error(`The story under test has no ${name}.`);
  return thing;
}

export const addressOf = (path: string) => new URL(path, site.url).href;

export const whenStarted = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.engine === 'ready');

/** The engine runs, and nothing of the page waits to be laid out any more. */
export async function whenReady(page: Page): Promise<void> {
  await whenStarted(page);
  await page.waitForFunction(() => document.documentElement.dataset.pieces === undefined);
}

/** The reader has acted, and what answers their presses is here. */
export async function whenAwake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.documentElement.dataset.acts === 'ready');
}

/** The late face re-wraps a line or two when it comes; what is measured in pixels waits until all type is here. */
export async function whenTypeIsHere(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.late !== undefined);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

export const activeStep = (page: Page) => page.evaluate(() => document.documentElement.dataset.at);

/** What comes within a second on a quiet machine, in milliseconds: tests share theirs, and `npm run bench` is what times. */
export const SOON = 10_000;

/** Waits until a step is active and its first line stands exactly on the trigger line. */
export async function whenLanded(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (step) => {
      const element = document.getElementById(step);
      if (!element || document.documentElement.dataset.at !== step) return false;
      const line = Number.parseFloat(getComputedStyle(element).scrollMarginTop);
      return element.hasAttribute('data-active') && Math.abs(element.getBoundingClientRect().top - line) <= 2;
    },
    id,
    { timeout: SOON },
  );
}

/** Waits until a step is active, wherever in it the reader is. */
export async function whenActive(page: Page, id: string): Promise<void> {
  await page.waitForFunction((step) => document.documentElement.dataset.at === step, id, { timeout: SOON });
}

/** Lets the browser draw. */
export const drawFrames = (page: Page, count = 3) =>
  page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame += 1) await new Promise(requestAnimationFrame);
  }, count);

/** Brings each step to its line, one after another, and tells which was active each time. */
export const walkThrough = (page: Page, ids: readonly string[]) =>
  page.evaluate(async (steps) => {
    const seen: (string | undefined)[] = [];
    for (const id of steps) {
      document.getElementById(id)?.scrollIntoView();
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      seen.push(document.documentElement.dataset.at);
    }
    return seen;
  }, ids);

/** Presses the radio of a view as a reader does: opens the panel and presses the label. */
export async function pressView(page: Page, view: string): Promise<void> {
  const panel = page.locator('details[data-view-panel]');
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
  await page.locator(`label[for="view-${view}"]`).click();
}

/** Chooses a view without touching the panel, so that nothing but the view changes, and waits until all of the page has. */
export async function chooseView(page: Page, view: string): Promise<void> {
  await page.evaluate((value) => {
    document.querySelector<HTMLInputElement>(`input[name="view"][value="${value}"]`)?.click();
  }, view);
  await page.waitForFunction(() => document.documentElement.dataset.changing === undefined);
}

/** The script that starts the page, by its address. */
export const ENTRY = '**/assets/entry-client*.js';
/** The script that the reader's first act asks for. */
export const LIVE_STAGE = '**/assets/mountLiveStage*.js';

/** Run before a page's own scripts: a browser that lets the page keep nothing. */
export function forbidStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}
