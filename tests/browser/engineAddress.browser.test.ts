import { describe, expect, it } from 'vitest';
import { onePageOfEachKind } from '../helpers/sitePages.ts';
import { open } from './onePage.ts';
import {
  activeStep,
  addressOf,
  drawFrames,
  FARTHEST_SIZES,
  IS_FULL,
  LONGEST,
  must,
  SIZES,
  STEPS,
  takesTurn,
  VIEWS,
  viewsFor,
  walkThrough,
  whenActive,
  whenLanded,
  whenReady,
  whenStarted,
  whenTypeIsHere,
} from './readingPage.ts';

const first = must(LONGEST[0], 'step');
const middle = must(LONGEST[Math.floor(LONGEST.length / 2)], 'step');
const last = must(LONGEST.at(-1), 'step');

describe("a step's address", () => {
  it.each(SIZES)('opens exactly there at $width × $height, whatever the view', async ({ width, height }) => {
    const { page } = await open({ path: 'sources/', width, height });
    // Every fifth step, each at one size: the others become active in the tests that walk through every chapter.
    const opened = STEPS.filter((_, index) => IS_FULL || index % 5 === 0);
    for (const [turn, { id, path }] of opened.entries()) {
      if (!takesTurn(turn, width)) continue;
      for (const view of viewsFor(turn)) {
        await page.goto(addressOf(`${path}?view=${view}#${id}`));
        await whenLanded(page, id);
      }
    }
  });

  it.each(FARTHEST_SIZES)(
    'opens exactly there in the one scroll at $width × $height',
    async ({ width, height }) => {
      const { page } = await open({ path: 'sources/', width, height });
      // One step at each size, the last among them: this page takes its time.
      const turn = SIZES.findIndex((size) => size.width === width) + 1;
      const only = Math.ceil((turn * STEPS.length) / SIZES.length) - 1;
      for (const [index, { id }] of STEPS.entries()) {
        if (!IS_FULL && index !== only) continue;
        for (const view of viewsFor(index)) {
          await page.goto(addressOf(`?view=${view}#${id}`));
          await whenLanded(page, id);
        }
      }
    },
  );

  it.each(SIZES)('has its view on every kind of page at $width × $height', async ({ width, height }) => {
    const { page } = await open({ path: 'sources/', width, height });
    const turn = SIZES.findIndex((size) => size.width === width);
    for (const [kind, { path }] of onePageOfEachKind().entries()) {
      if (!takesTurn(kind, width)) continue;
      for (const view of viewsFor(kind + turn)) {
        await page.goto(addressOf(`${path}?view=${view}`), { waitUntil: 'domcontentloaded' });
        await whenStarted(page);
        expect(await page.locator('input[name="view"]:checked').inputValue(), path).toBe(view);
      }
    }
  });

  it('holds while the fonts arrive late', async () => {
    const { page } = await open({
      path: `${middle.path}#${middle.id}`,
      waitUntil: 'domcontentloaded',
      prepare: async (page) => {
        await page.route('**/*.woff2', async (route) => {
          await page.waitForFunction(() => document.documentElement.dataset.at !== undefined);
          await route.continue();
        });
      },
    });
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready);
    await drawFrames(page);
    await whenLanded(page, middle.id);
    // The italic may be asked for only now, and its answer would wait for a page that has been closed.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it.each(FARTHEST_SIZES)('is still there after a reload at $width × $height', async ({ width, height }) => {
    const view = must(VIEWS[1], 'view');
    const { page } = await open({ path: `${middle.path}?view=${view}#${middle.id}`, width, height });
    await whenLanded(page, middle.id);
    await page.reload();
    await whenLanded(page, middle.id);
  });

  it('is followed inside the page, and Back and Forward return', async () => {
    const { page } = await open({ path: `${first.path}#${first.id}` });
    await whenLanded(page, first.id);
    await page.evaluate((id) => {
      location.hash = id;
    }, last.id);
    await whenLanded(page, last.id);
    await page.goBack();
    await whenLanded(page, first.id);
    await page.goForward();
    await whenLanded(page, last.id);
  });
});

describe('coming back', () => {
  it('by reload finds the same words in the same place, in the middle of a step', async () => {
    const view = must(VIEWS[2], 'view');
    const { page } = await open({ path: `${middle.path}?view=${view}#${middle.id}` });
    await whenLanded(page, middle.id);
    await whenTypeIsHere(page);
    const place = async () => {
      await drawFrames(page);
      return page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, middle.id);
    };
    await page.evaluate(() => scrollBy({ top: 90, behavior: 'instant' }));
    const before = await place();
    await page.reload();
    await whenReady(page);
    expect(Math.abs(must(await place(), 'place') - must(before, 'place'))).toBeLessThanOrEqual(2);
    expect(await activeStep(page)).toBe(middle.id);
  });

  it('by Back from another page finds the step that was left', async () => {
    const { page } = await open({ path: `${middle.path}#${middle.id}` });
    await whenLanded(page, middle.id);
    await page.goto(addressOf('sources/'));
    await page.goBack();
    await whenReady(page);
    await whenActive(page, middle.id);
  });

  it('past the last step finds the last step active', async () => {
    const { page } = await open({ path: last.path });
    await whenReady(page);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await whenActive(page, last.id);
    await page.reload();
    await whenReady(page);
    await whenActive(page, last.id);
  });
});

describe('when only the height of the window changes', () => {
  it('every step still becomes active in its turn', async () => {
    const { page } = await open({ path: first.path, width: 1440, height: 900 });
    await whenReady(page);
    const ids = LONGEST.map(({ id }) => id);
    for (const height of [600, 400, 900]) {
      await page.setViewportSize({ width: 1440, height });
      expect(await walkThrough(page, ids), `height ${height}`).toEqual(ids);
    }
  });
});

describe('the address bar', () => {
  it('follows a long scroll with few replacements and makes no history', async () => {
    const { page } = await open({
      path: first.path,
      prepare: async (page) => {
        await page.addInitScript(() => {
          const counts = { pushState: 0, replaceState: 0 };
          for (const name of ['pushState', 'replaceState'] as const) {
            const original = history[name].bind(history);
            history[name] = (...words: Parameters<History['pushState']>) => {
              counts[name] += 1;
              original(...words);
            };
          }
          Object.assign(window, { counts });
        });
      },
    });
    await whenReady(page);
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.mouse.move(400, 400);
    for (let scrolled = 0; scrolled < whole; scrolled += 400) await page.mouse.wheel(0, 400);
    await page.waitForFunction((id) => location.hash === `#${id}`, last.id);
    const counts = await page.evaluate(
      () => (window as unknown as { counts: Record<string, number> }).counts,
    );
    expect(counts.pushState).toBe(0);
    expect(counts.replaceState).toBeGreaterThan(0);
    expect(counts.replaceState).toBeLessThanOrEqual(20);
  });

  it('names no step at the top of the page', async () => {
    const { page } = await open({ path: `${middle.path}#${middle.id}` });
    await whenLanded(page, middle.id);
    // A face that comes later moves the target, and a landing goes after it until a reader's hand stops it.
    await whenTypeIsHere(page);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForFunction(() => location.hash === '');
    expect(await activeStep(page)).toBe(first.id);
  });
});

describe('an address that makes no sense', () => {
  it.each(['?view=nobody', '?view=%E0%A4%A', '#no-such-step', '#%E0%A4%A', '?layout=sideways&view=<b>#"'])(
    '(%s) opens the page as if it said nothing',
    async (words) => {
      const { page, messages } = await open({ path: first.path + words });
      await whenReady(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
        view: 'together',
        layout: 'scroll',
        at: first.id,
      });
      expect(messages).toEqual([]);
    },
  );
});
