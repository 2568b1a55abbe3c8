/** A name in the text shows who it is: by press, touch and keyboard, and without script too. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, theBrowser } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import {
  addressOf,
  chooseView,
  drawFrames,
  IS_FULL,
  must,
  VIEWS,
  whenAwake,
  whenReady,
  whenTypeIsHere,
} from './readingPage.ts';

const STEP_OF_PROSE = '[data-scene] [data-step]';
const NOTE = '[data-note-slip]';

/** A chapter with a person named in the prose of a step, the step, and who it is. */
const named = must(
  site.story.chapters
    .flatMap(({ slug, scenes, appearances }) =>
      appearances.map(({ person, step, as }) => ({
        path: `chapters/${slug}/`,
        step: scenes.some(({ layout, steps }) => layout === 'stage' && steps.some(({ id }) => id === step))
          ? step
          : undefined,
        as,
        person: site.story.people.find(({ id }) => id === person),
      })),
    )
    .find(({ step, as, person }) => step !== undefined && as === 'named' && person?.kind === 'person'),
  'person named in a step',
);
const person = must(named.person, 'person');

async function openAtName(options: Partial<Parameters<typeof open>[0]> = {}) {
  const opened = await open({ path: `${named.path}#${named.step}`, ...options });
  if (options.javaScript !== false) {
    await whenReady(opened.page);
    await whenAwake(opened.page);
  }
  return { ...opened, name: nameIn(opened.page) };
}

function nameIn(page: Page): Locator {
  return page.locator(`[id="${named.step}"] p a[data-note="person"]`, { hasText: person.name }).first();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML);

describe('when JavaScript is off', () => {
  it('a name leads to who it is, at the foot of the page', async () => {
    const { page, name } = await openAtName({ javaScript: false });
    await name.click();
    expect(new URL(page.url()).hash).toBe(`#who-${person.id}`);
    const entry = page.locator(`[id="who-${person.id}"]`);
    const box = must(await entry.boundingBox(), 'entry');
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeLessThan(900);
    for (const words of [person.name, person.role, person.speaksFor, person.sentence])
      expect(await entry.innerText()).toContain(words);
  });

  it('and so it does in a browser without popovers', async () => {
    const { page, name } = await openAtName({
      prepare: async (page) => {
        await page.addInitScript(() => {
          Reflect.deleteProperty(HTMLElement.prototype, 'popover');
        });
      },
    });
    expect(await name.getAttribute('aria-expanded')).toBeNull();
    await name.click();
    expect(new URL(page.url()).hash).toBe(`#who-${person.id}`);
  });
});

describe('a name in the text', () => {
  it('shows who it is by keyboard; Escape closes the note and the name has the focus', async () => {
    const { page, name } = await openAtName();
    const address = page.url();
    await name.focus();
    expect(await name.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    const note = page.locator(NOTE);
    for (const words of [person.name, person.role, person.speaksFor, person.sentence])
      expect(await note.innerText()).toContain(words);
    expect(await name.getAttribute('aria-expanded')).toBe('true');
    expect(await note.getAttribute('id')).toBe(await name.getAttribute('aria-controls'));
    expect(page.url()).toBe(address);

    await page.keyboard.press('Tab');
    expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.count()).toBe(0);
    expect(await name.getAttribute('aria-expanded')).toBe('false');
    expect(await focused(page)).toBe(await name.evaluate((element) => element.outerHTML));
  });

  it('closes its note when the focus goes on past it', async () => {
    const { page, name } = await openAtName();
    await name.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(NOTE).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator(NOTE).count()).toBe(0);
  });

  it('closes it by a second press, by a press elsewhere, and not by one within', async () => {
    const { page, name } = await openAtName();
    const note = page.locator(NOTE);
    await name.click();
    await note.click({ position: { x: 6, y: 6 } });
    expect(await note.count()).toBe(1);
    await name.click();
    expect(await note.count()).toBe(0);
    await name.click();
    await page.mouse.click(1400, 860);
    expect(await note.count()).toBe(0);
  });

  it('gives way to the next name', async () => {
    const { page, name } = await openAtName();
    await name.click();
    const other = page.locator(`${STEP_OF_PROSE} a[data-note="person"]`, { hasNotText: person.name }).first();
    await other.evaluate((element: HTMLElement) => element.click());
    const note = page.locator(NOTE);
    expect(await note.count()).toBe(1);
    expect(await note.innerText()).toContain(await other.innerText());
  });

  it('takes its note along when it leaves the window', async () => {
    const { page, name } = await openAtName();
    await name.click();
    await page.mouse.wheel(0, 2000);
    await page.waitForFunction((selector) => !document.querySelector(selector), NOTE);
  });

  it('opens in a new tab when a reader asks for that', async () => {
    const { page, name } = await openAtName();
    await name.click({ modifiers: ['Control'] });
    expect(await page.locator(NOTE).count()).toBe(0);
  });

  it('answers a touch', async () => {
    const context = await (await theBrowser()).newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(addressOf(`${named.path}#${named.step}`));
    await whenReady(page);
    await nameIn(page).tap();
    expect(await page.locator(NOTE).innerText()).toContain(person.role);
    await page.touchscreen.tap(200, 20);
    expect(await page.locator(NOTE).count()).toBe(0);
    await context.close();
  });
});

describe('the note', () => {
  it('moves nothing', async () => {
    const { page, name } = await openAtName();
    const layout = () =>
      page.evaluate(() => [
        document.documentElement.scrollHeight,
        scrollY,
        ...[...document.querySelectorAll('[data-step][id], [data-step][id] p')].map(
          (element) => element.getBoundingClientRect().top,
        ),
      ]);
    await whenTypeIsHere(page);
    const before = await layout();
    await name.click();
    expect(await layout()).toEqual(before);
  });

  const WINDOWS = [
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
    { width: 1440, height: 900 },
  ];

  it.each(WINDOWS)(
    'stands whole in a window of $width × $height, beside its name and not on it',
    async (size) => {
      // Not at the name's step: a landing holds a page there until a reader acts, which a script that scrolls does not.
      const { page } = await open({ path: named.path, ...size });
      await whenReady(page);
      await whenAwake(page);
      const steps = await page.locator(`${STEP_OF_PROSE}:has(p a[data-note="person"])`).all();
      expect(steps.length).toBeGreaterThan(1);
      for (const [index, step] of steps.entries()) {
        // The windows take the names in turns, each more than one.
        if (!IS_FULL && index % 2 !== WINDOWS.indexOf(size) % 2) continue;
        const name = step.locator('p a[data-note="person"]').first();
        await name.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        await drawFrames(page);
        await name.evaluate((element: HTMLElement) => element.click());
        const [note, lines] = await Promise.all([
          page.locator(NOTE).boundingBox(),
          name.evaluate((element) =>
            [...element.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
          ),
        ]);
        const { x, y, width, height } = must(note, 'note');
        const words = await name.innerText();
        expect(x, words).toBeGreaterThanOrEqual(0);
        expect(x + width, words).toBeLessThanOrEqual(size.width);
        expect(y, words).toBeGreaterThanOrEqual(0);
        expect(y + height, words).toBeLessThanOrEqual(size.height);
        for (const { top, bottom } of lines) expect(y >= bottom || y + height <= top, words).toBe(true);
        await page.keyboard.press('Escape');
      }
    },
  );

  it('shows in every view', async () => {
    const { page, name } = await openAtName();
    for (const view of VIEWS) {
      await chooseView(page, view);
      await name.evaluate((element: HTMLElement) => element.click());
      expect(await page.locator(NOTE).innerText(), view).toContain(person.role);
      await page.keyboard.press('Escape');
    }
  });

  it('leads to the person’s entry in the list of people', async () => {
    const { page, name } = await openAtName();
    await name.click();
    await page.locator(`${NOTE} a`).click();
    await page.waitForURL(addressOf(`people/#${person.id}`));
    expect(await page.locator(`[id="${person.id}"]`).innerText()).toContain(person.name);
  });

  it('is not printed, and names are printed plain', async () => {
    const { page, name } = await openAtName();
    await name.click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(NOTE).isVisible()).toBe(false);
    expect(await name.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
  });

  it('leaves axe nothing to find, by day and by night', async () => {
    const { page, name } = await openAtName();
    await name.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .include(NOTE)
        .include(`[id="${named.step}"]`)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`)).toEqual([]);
    }
  });
});
