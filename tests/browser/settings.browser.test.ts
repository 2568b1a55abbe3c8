/** What the reader sets: in force before the first frame, kept on their own device, and never in the way. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import {
  activeStep,
  addressOf,
  drawFrames,
  forbidStorage,
  IS_FULL,
  LONGEST,
  must,
  PERSPECTIVES,
  whenAwake,
  whenLanded,
  whenReady,
  whenStarted,
  whenTypeIsHere,
} from './readingPage.ts';

const { path } = must(LONGEST[0], 'step');
const ids = LONGEST.map(({ id }) => id);
const view = must(PERSPECTIVES[0], 'perspective');

/** Every setting with a value that is not the page's own, and what the page then says of itself. */
const CHOICES = [
  { setting: 'text', value: 'largest', attribute: 'data-text', says: 'largest' },
  { setting: 'wish', value: 'static', attribute: 'data-layout', says: 'static' },
  { setting: 'motion', value: 'less', attribute: 'data-motion', says: 'less' },
  { setting: 'theme', value: 'night', attribute: 'data-theme', says: 'night' },
  { setting: 'view', value: view, attribute: 'data-view', says: view },
];

const buttonOf = (page: Page, setting: string, value: string) =>
  page.locator(`main [data-set="${setting}"][value="${value}"]`);

const saysOfItself = (page: Page) =>
  page.evaluate(
    (names) => names.map((name) => document.documentElement.getAttribute(name)),
    CHOICES.map(({ attribute }) => attribute),
  );

/** Notes what the page says of itself at its first frame. */
async function watchFirstFrame(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const note = () => {
      if (!document.body) return requestAnimationFrame(note);
      const { text, layout, motion, theme, view } = document.documentElement.dataset;
      const size = getComputedStyle(document.documentElement).fontSize;
      Object.assign(window, { firstFrame: { text, layout, motion, theme, view, size } });
      return undefined;
    };
    requestAnimationFrame(note);
  });
}

const firstFrame = (page: Page) =>
  page.evaluate(() => (window as unknown as { firstFrame: Record<string, string> }).firstFrame);

const openBefore = (page: Page) => page.locator('details:has(#before) > summary').click();

async function chooseAll(page: Page): Promise<void> {
  for (const { setting, value, attribute, says } of CHOICES) {
    await buttonOf(page, setting, value).click();
    await page.waitForFunction(([name, word]) => document.documentElement.getAttribute(name) === word, [
      attribute,
      says,
    ] as const);
  }
}

describe('without script', () => {
  it.each(['', path])(
    'what is said before the start of /%s is there, and no button that would do nothing',
    async (path) => {
      const { page } = await open({ path, javaScript: false });
      if (path !== '') await openBefore(page);
      expect(await page.locator('#before').innerText()).toContain('under “Reading”');
      expect(await page.locator('[data-by-script]').locator('visible=true').count()).toBe(0);
    },
  );
});

describe('before the reader starts', () => {
  it('a chapter’s words stand under one line that opens, and one press passes by to the first step', async () => {
    const { page } = await open({ path });
    await whenReady(page);
    expect(await page.locator('#before').isVisible()).toBe(false);
    await openBefore(page);
    const words = await page.locator('#before').innerText();
    expect(words).toContain(site.story.site.contentNote);
    await page.locator('#before').getByRole('link', { name: 'Begin' }).click();
    await whenLanded(page, must(ids[0], 'first step'));
  });

  it('the cover’s words stand in the page, and one press passes by to the first chapter', async () => {
    const { page } = await open({ path: '' });
    await whenStarted(page);
    expect(await page.locator('#before').innerText()).toContain(site.story.site.contentNote);
    await page.locator('#before').getByRole('link', { name: 'Begin' }).click();
    expect(page.url()).toBe(addressOf(`#${site.story.chapters[0]?.slug}`));
  });

  it('the words are found again from the bar, and the panel there makes way', async () => {
    const { page } = await open({ path: `${path}#${ids[3]}` });
    await whenLanded(page, must(ids[3], 'fourth step'));
    await page.locator('[data-view-panel] > summary').click();
    await page.locator('[data-view-panel] a[href$="#before"]').click();
    await page.waitForFunction(() => {
      const before = document.getElementById('before');
      return before?.checkVisibility() && before.getBoundingClientRect().top > 0;
    });
    expect(await page.locator('[data-view-panel]').getAttribute('open')).toBeNull();
  });
});

describe('a setting', () => {
  it('chosen before the start holds at the first frame of the next page, and its buttons say so', async () => {
    const { page } = await open({ path, prepare: watchFirstFrame });
    await whenReady(page);
    await openBefore(page);
    await chooseAll(page);
    await page.goto(addressOf(site.story.chapters[1] ? `chapters/${site.story.chapters[1].slug}/` : ''));
    expect(await firstFrame(page)).toEqual({
      text: 'largest',
      layout: 'static',
      motion: 'less',
      theme: 'night',
      view,
      size: '21.12px',
    });
    await whenReady(page);
    for (const { setting, value } of CHOICES)
      expect(await buttonOf(page, setting, value).getAttribute('aria-pressed'), setting).toBe('true');
  });

  it('checks the one radio there is, when it is the view', async () => {
    const { page } = await open({ path });
    await whenReady(page);
    await openBefore(page);
    await buttonOf(page, 'view', view).click();
    await page.waitForFunction((id) => document.documentElement.dataset.view === id, view);
    expect(await page.locator('input[name="view"]:checked').getAttribute('value')).toBe(view);
    expect(await buttonOf(page, 'view', 'together').getAttribute('aria-pressed')).toBe('false');
  });

  it('pressed before its script has come is not lost', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await open({
      path,
      prepare: async (page) => {
        await page.route('**/assets/acts*.js', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await whenReady(page);
    await openBefore(page);
    await buttonOf(page, 'theme', 'night').click();
    await buttonOf(page, 'text', 'larger').click();
    expect(await saysOfItself(page)).toEqual(['', 'scroll', '', '', 'together']);
    release();
    await page.waitForFunction(() => document.documentElement.dataset.text === 'larger');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night');
  });

  it('holds on its own page where storage is forbidden', async () => {
    const { page, messages } = await open({
      path,
      prepare: async (page) => {
        await page.addInitScript(forbidStorage);
      },
    });
    await whenReady(page);
    await openBefore(page);
    await chooseAll(page);
    expect(await saysOfItself(page)).toEqual(CHOICES.map(({ says }) => says));
    expect(messages).toEqual([]);
  });
});

describe('the layout', () => {
  it('that a reader chooses goes before the one in the address, from then on', async () => {
    const { page } = await open({ path: `${path}?layout=static` });
    await whenReady(page);
    expect(await page.locator('[data-stage]').locator('visible=true').count()).toBe(0);
    await openBefore(page);
    await buttonOf(page, 'wish', 'scroll').click();
    await page.waitForFunction(() => document.documentElement.dataset.layout === 'scroll');
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.layout)).toBe('scroll');
  });

  it('in the address goes before the one remembered', async () => {
    const { page } = await open({
      path: `${path}?layout=scroll`,
      prepare: async (page) => {
        await page.addInitScript(() => localStorage.setItem('story.layout', 'static'));
      },
    });
    expect(await page.evaluate(() => document.documentElement.dataset.layout)).toBe('scroll');
  });
});

describe('while reading', () => {
  it.each([
    { width: 390, height: 844 },
    // The middle size is most like the first.
    ...(IS_FULL ? [{ width: 820, height: 1180 }] : []),
    { width: 1440, height: 900 },
  ])('a change of layout or text leaves the reader at their step, at $width × $height', async (size) => {
    const step = must(ids[size.width < 800 ? 2 : 4], 'step');
    const { page } = await open({ path: `${path}#${step}`, ...size });
    await whenReady(page);
    await whenTypeIsHere(page);
    await whenAwake(page);
    await page.locator('[data-view-panel] > summary').click();
    for (const [setting, value] of [
      ['wish', 'static'],
      ['wish', 'scroll'],
      ['text', 'largest'],
      ['text', 'larger'],
      ['text', 'normal'],
    ]) {
      await page.locator(`[data-view-panel] [data-set="${setting}"][value="${value}"]`).click();
      await drawFrames(page);
      expect(await activeStep(page), value).toBe(step);
      const top = await page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, step);
      expect(top, value).toBeGreaterThan(0);
      expect(top, value).toBeLessThan(size.height);
    }
  });
});

/** What stands partly outside the window, and buttons and links too small to be hit. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth + 1)
      found.push('scrolls sideways');
    const words = document.querySelectorAll(
      '[data-bar] :is(summary, button, a), [data-view-panel] summary, main :is(h1, h2, h3, summary, button, p, li, dd, figcaption)',
    );
    for (const element of words) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('[data-stage], .visually-hidden')
      )
        continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      if (left < -0.5 || right > innerWidth + 0.5)
        found.push(
          `outside: ${element.tagName} ${element.textContent?.slice(0, 40)} ${Math.round(left)}–${Math.round(right)}`,
        );
      if (element.matches('button') && (width < 24 || height < 24))
        found.push(`small: ${element.textContent}`);
    }
    const [menu, reading] = ['[data-menu] > summary', '[data-view-panel] > summary'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    if (menu && reading && menu.right > reading.left + 1) found.push('the bar’s words lie on one another');
    return found;
  });

describe('large text', () => {
  const longest = must(LONGEST[0], 'step').path;

  /** One page that is made narrower and wider. */
  async function expectNothingLost(page: Page, path: string, sizes: { width: number; height: number }[]) {
    await whenReady(page);
    if (path !== '') await openBefore(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await drawFrames(page);
      expect(await faults(page), `/${path} at ${size.width} × ${size.height}`).toEqual([]);
    }
  }

  const NARROWEST = { width: 320, height: 568 };
  const WINDOWS = [
    NARROWEST,
    { width: 390, height: 844 },
    { width: 820, height: 1180 },
    { width: 1000, height: 800 },
    { width: 1440, height: 900 },
  ];

  // The whole story has the chapters' words again: the cover is looked at where there is least room.
  it.each([
    ['', IS_FULL ? WINDOWS : [NARROWEST]],
    [longest, WINDOWS],
  ])('of the largest size loses nothing of /%s in any window', async (path, sizes) => {
    const { page } = await open({
      path,
      ...NARROWEST,
      prepare: async (page) => {
        await page.addInitScript(() => localStorage.setItem('story.text', 'largest'));
      },
    });
    await expectNothingLost(page, path, sizes);
  });

  const PHONE = { width: 390, height: 844 };
  const DESK = { width: 1280, height: 1024 };

  it.each([
    ['', IS_FULL ? [PHONE, DESK] : [PHONE]],
    [longest, [PHONE, DESK]],
  ])('of 200 per cent, as the browser gives it, loses nothing of /%s in any window', async (path, sizes) => {
    const { page } = await open({
      path,
      ...PHONE,
      prepare: async (page, context) => {
        const session = await context.newCDPSession(page);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      },
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expectNothingLost(page, path, sizes);
  });
});
