import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, site } from '../helpers/openPage.ts';

const TAUGHT = site.story.teachings.map(({ chapter }) => chapter);
const pathOf = (slug: string | undefined) => `teach/${slug}/projector/`;

/** A page with the words on the wall. */
async function project(slug = TAUGHT[0], rest: Partial<Parameters<typeof openPage>[0]> = {}) {
  const opened = await openPage({ path: pathOf(slug), width: 1024, height: 768, ...rest });
  await opened.page.waitForSelector('html[data-projector]');
  await opened.page.evaluate(() => document.fonts.ready);
  return opened;
}

const said = (page: Page) => page.locator('[data-projector-status]').innerText();
const count = (page: Page) => page.locator('[data-projector-count]').innerText();

/** What a class would see, and what would hide from it. */
function seen(page: Page) {
  return page.evaluate(() => {
    const room = document.querySelector('[data-projector-screens]') as HTMLElement;
    const { documentElement } = document;
    const shown = [...document.querySelectorAll<HTMLElement>('[data-screen]')].filter((one) =>
      one.checkVisibility(),
    );
    const texts = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (one) =>
        one.checkVisibility() &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return {
      address: location.hash,
      screens: shown.map(({ id }) => id),
      beyond: Math.max(
        room.scrollWidth - room.clientWidth,
        room.scrollHeight - room.clientHeight,
        documentElement.scrollWidth - innerWidth,
        documentElement.scrollHeight - innerHeight,
      ),
      smallest: Math.min(
        ...texts
          .filter((one) => !one.closest('.visually-hidden'))
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ),
      isMoving: document.getAnimations().length > 0,
    };
  });
}

describe('words on the wall', () => {
  it.concurrent.each(TAUGHT.map((slug) => [slug]))(
    'of %s stand one pair to a screen, large, none beyond the window, and every one is come to by keyboard alone',
    async (slug) => {
      const { page, close } = await project(slug);
      const all = await page.locator('[data-screen]').evaluateAll((screens) => screens.map(({ id }) => id));
      const met: string[] = [];
      let last = '';
      // A pair may be parted, so there can be more places than screens.
      for (let press = 0; press < 3 * all.length; press += 1) {
        const now = await seen(page);
        expect(now.screens, now.address).toHaveLength(1);
        expect(now.beyond, now.address).toBeLessThanOrEqual(0);
        expect(now.smallest, now.address).toBeGreaterThanOrEqual(24);
        expect(now.isMoving, now.address).toBe(false);
        if (now.address === last) break;
        last = now.address;
        met.push(...now.screens);
        await page.keyboard.press('PageDown');
        await page.keyboard.press('PageDown');
      }
      expect([...new Set(met)]).toEqual(all);
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, '']);
      await close();
    },
  );

  it('keep back whose they are until they are asked for, and then say it aloud too', async () => {
    const { page, close } = await project();
    const by = page.locator('[data-now] [data-by]').first();
    expect(await by.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Who says this?' }).click();
    expect(await by.isVisible()).toBe(true);
    const words = (await by.innerText()).replace(/\s+/g, ' ').trim();
    expect(await said(page)).toContain(words);
    await page.keyboard.press('ArrowUp');
    expect(await by.isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    expect(await by.isVisible()).toBe(true);
    await close();
  });

  it('answer a clicker: whose they are, on, and back', async () => {
    const { page, close } = await project();
    const total = await page.locator('[data-screen]').count();
    expect(await count(page)).toBe(`1 of ${total}`);
    await page.keyboard.press('PageDown');
    expect(await count(page)).toBe(`1 of ${total}`);
    await page.keyboard.press('PageDown');
    expect(await count(page)).toBe(`2 of ${total}`);
    expect(await said(page)).toContain(`2 of ${total}`);
    await page.keyboard.press('PageUp');
    expect(await count(page)).toBe(`1 of ${total}`);
    await page.keyboard.press('End');
    expect(await count(page)).toBe(`${total} of ${total}`);
    await close();
  });

  it('are kept by a reload, in the address and nowhere else', async () => {
    const { page, close } = await project();
    await page.keyboard.press('End');
    const before = await seen(page);
    await page.reload();
    await page.waitForSelector('html[data-projector]');
    expect((await seen(page)).screens).toEqual(before.screens);
    expect(before.address).toContain(before.screens[0]);
    await close();
  });

  it('are parted with a mark where the window has no room for a pair', async () => {
    const { page, close } = await project(TAUGHT[0], { width: 420, height: 560 });
    const pair = await page
      .locator('[data-screen]:has([data-piece] ~ [data-piece])')
      .first()
      .getAttribute('id');
    await page.evaluate((id) => {
      location.hash = `#${id}`;
    }, pair);
    await page.waitForSelector(`[data-now][id="${pair}"]`);
    expect(await page.locator('[data-now] [data-piece]:visible').count()).toBe(1);
    expect(await page.locator('[data-now] h2').innerText()).toContain('(1 of ');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('[data-now]').getAttribute('id')).toBe(pair);
    expect(await page.locator('[data-now] h2').innerText()).toContain('(2 of ');
    await close();
  });

  it('leave by Escape for the list, and come back', async () => {
    const { page, close } = await project();
    await page.keyboard.press('Escape');
    expect(await page.locator('h1').isVisible()).toBe(true);
    const total = await page.locator('[data-screen]').count();
    expect(await page.locator('[data-screen]:visible').count()).toBe(total);
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-screen]:visible').count()).toBe(1);
    await close();
  });

  it('have a timer that counts quietly, says when it is over, and stops', async () => {
    const { page, close } = await project(TAUGHT[0], { prepare: (one) => one.clock.install() });
    // Held, or a slow machine's own seconds would be counted too.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.getByRole('button', { name: '2 min' }).click();
    const clock = page.locator('[data-projector-clock]');
    await page.clock.runFor(30_000);
    expect(await clock.innerText()).toBe('1:30');
    expect(await said(page)).toContain('2 minutes');
    await page.clock.runFor(90_000);
    expect(await clock.innerText()).toBe('Time is up');
    expect(await said(page)).toBe('Time is up.');
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await clock.isVisible()).toBe(false);
    await close();
  });

  it('have buttons that are large enough', async () => {
    const { page, close } = await project();
    const sizes = await page.locator('main button:visible').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    await close();
  });

  it('all stand under one another without a script, with whose they are, and no button', async () => {
    const { page, close } = await openPage({ path: pathOf(TAUGHT[0]), javaScript: false });
    const total = await page.locator('[data-screen]').count();
    expect(await page.locator('[data-screen]:visible').count()).toBe(total);
    expect(await page.locator('[data-by]:visible').count()).toBe(await page.locator('[data-by]').count());
    expect(await page.locator('main button:visible').count()).toBe(0);
    await close();
  });

  it('are all printed, whatever stands on the wall', async () => {
    const { page, close } = await project();
    await page.emulateMedia({ media: 'print' });
    const total = await page.locator('[data-screen]').count();
    expect(await page.locator('[data-screen]:visible').count()).toBe(total);
    expect(await page.locator('[data-by]:visible').count()).toBe(await page.locator('[data-by]').count());
    expect(await page.locator('main button:visible').count()).toBe(0);
    await close();
  });
});
