import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { open, openedPage } from './onePage.ts';
import {
  addressOf,
  chooseView,
  ENTRY,
  forbidStorage,
  IS_FULL,
  LONGEST,
  must,
  PERSPECTIVES,
  pressView,
  SIZES,
  takesTurn,
  VIEWS,
  whenAwake,
  whenReady,
  whenStarted,
  whenTypeIsHere,
} from './readingPage.ts';

const chosen = must(PERSPECTIVES[1], 'second perspective');
const { path } = must(LONGEST[0], 'step');

/** The page of a chapter in which the chosen perspective speaks beside others. */
const disputed = `chapters/${
  must(
    site.story.chapters.find(
      ({ accounts }) => (accounts[chosen] ?? 0) > 0 && Object.keys(accounts).length > 1,
    ),
    'chapter in which the second perspective speaks beside others',
  ).slug
}/`;

const checkedView = () =>
  openedPage().page.evaluate(
    () => document.querySelector<HTMLInputElement>('input[name="view"]:checked')?.value,
  );

/** Each passage of the page: who speaks in it, and who is folded. */
const passages = () =>
  openedPage().page.evaluate(() =>
    [...document.querySelectorAll('[data-accounts]')].map((passage) => {
      const accounts = [...passage.querySelectorAll<HTMLElement>('[data-account]')];
      const names = (some: HTMLElement[]) => some.map(({ dataset }) => dataset.account ?? '');
      return {
        speaks: names(accounts),
        folded: names(accounts.filter((each) => each.querySelector('[data-words][hidden="until-found"]'))),
        buttons: names(
          accounts.filter((each) =>
            each.querySelector('[data-open-account]:not([hidden])[aria-expanded="false"]'),
          ),
        ),
      };
    }),
  );

describe('a view pressed before any script has run', () => {
  it('is the view that the script finds', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await open({
      path,
      waitUntil: 'commit',
      prepare: async (page) => {
        await page.route(ENTRY, async (route: Route) => {
          await held;
          await route.continue();
        });
      },
    });
    await pressView(page, chosen);
    expect(await page.evaluate(() => document.documentElement.dataset.engine)).toBeUndefined();
    release();
    await whenReady(page);
    expect(await checkedView()).toBe(chosen);
    expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe(chosen);
  });

  it('stays chosen, with every account open, when the script never comes', async () => {
    const { page } = await open({
      path,
      prepare: async (page) => {
        await page.route(ENTRY, (route) => route.abort());
      },
    });
    await page.waitForFunction(() => document.documentElement.dataset.layout === 'static');
    await pressView(page, chosen);
    expect(await checkedView()).toBe(chosen);
    for (const { folded, buttons } of await passages()) expect([...folded, ...buttons]).toEqual([]);
  });
});

describe('a chosen view', () => {
  it('folds the others in place, and only where the chosen one speaks', async () => {
    const { page } = await open({ path: IS_FULL ? '' : disputed });
    await whenReady(page);
    let foldedSome = false;
    for (const view of PERSPECTIVES) {
      await chooseView(page, view);
      for (const { speaks, folded, buttons } of await passages()) {
        const others = speaks.filter((perspective) => perspective !== view && perspective !== 'none');
        expect(folded, view).toEqual(speaks.includes(view) ? others : []);
        expect(buttons, view).toEqual(folded);
        foldedSome ||= folded.length > 0;
      }
    }
    expect(foldedSome).toBe(true);
  });

  it('of all together opens every account and takes the buttons away', async () => {
    const { page } = await open({ path: `${disputed}?view=${chosen}` });
    await whenReady(page);
    expect((await passages()).flatMap(({ folded }) => folded)).not.toEqual([]);
    await chooseView(page, 'together');
    for (const { folded, buttons } of await passages()) expect([...folded, ...buttons]).toEqual([]);
    expect(await page.locator('[data-open-account]').locator('visible=true').count()).toBe(0);
  });

  it.each(SIZES)('leaves the active step where it was at $width × $height', async (size) => {
    for (const [index, { slug }] of site.story.chapters.entries()) {
      if (!takesTurn(index, size.width)) continue;
      const { page, close } = await open({ path: `chapters/${slug}/`, ...size });
      await whenReady(page);
      await whenTypeIsHere(page);
      const moved = await page.evaluate(
        async ({ views, isFull }) => {
          const moves: { step: string; view: string; byPx: number; active: string | undefined }[] = [];
          for (const [index, step] of document.querySelectorAll('[data-step][id]').entries()) {
            if (!isFull && index % 2 === 1) continue;
            const at = Math.floor(index / 2);
            step.scrollIntoView();
            // Of every other step the perspectives take turns, and each is followed by all together.
            const taken = views.filter((_, turn) => isFull || turn === at % views.length);
            for (const view of [...taken, 'together']) {
              const before = step.getBoundingClientRect().top;
              document.querySelector<HTMLInputElement>(`input[name="view"][value="${view}"]`)?.click();
              for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
              const byPx = Math.abs(step.getBoundingClientRect().top - before);
              moves.push({ step: step.id, view, byPx, active: document.documentElement.dataset.at });
            }
          }
          return moves;
        },
        { views: PERSPECTIVES, isFull: IS_FULL },
      );
      expect(moved.filter(({ step, byPx, active }) => byPx > 2 || active !== step)).toEqual([]);
      await close();
    }
  });

  it('is in the address, and together is not', async () => {
    const { page } = await open({ path });
    await whenStarted(page);
    await pressView(page, chosen);
    expect(new URL(page.url()).searchParams.get('view')).toBe(chosen);
    await pressView(page, 'together');
    expect(new URL(page.url()).search).toBe('');
  });

  it('is remembered, and an address that names another goes first', async () => {
    const { page } = await open({ path });
    await whenStarted(page);
    await pressView(page, chosen);
    await page.goto(addressOf('sources/'));
    expect(await checkedView()).toBe(chosen);
    await page.goto(addressOf(`${path}?view=${PERSPECTIVES[0]}`));
    expect(await checkedView()).toBe(PERSPECTIVES[0]);
  });

  it('changes contested names in prose and on the map, and together changes them back', async () => {
    const { page } = await open({ path: IS_FULL ? '' : disputed });
    await whenReady(page);
    const names = () =>
      page.evaluate(() => [...document.querySelectorAll('main [data-name]')].map((name) => name.textContent));
    const neutral = await names();
    const changed = new Set<string>();
    for (const view of PERSPECTIVES) {
      await chooseView(page, view);
      changed.add(JSON.stringify(await names()));
    }
    expect(changed.size).toBeGreaterThan(1);
    await chooseView(page, 'together');
    expect(await names()).toEqual(neutral);
  });
});

describe('a folded account', () => {
  async function openFolded() {
    const { page } = await open({ path: `${disputed}?view=${chosen}` });
    await whenReady(page);
    const folded = await page.evaluate(() =>
      [...document.querySelectorAll('[data-account]')].findIndex((each) =>
        each.querySelector('[data-words][hidden]'),
      ),
    );
    const account = page.locator('[data-account]').nth(folded);
    return {
      page,
      account,
      button: account.locator('[data-open-account]'),
      words: account.locator('[data-words]'),
    };
  }

  it('opens and folds at a press, and the focus stays on its button', async () => {
    const { button, words } = await openFolded();
    await button.click();
    expect(await words.getAttribute('hidden')).toBeNull();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.click();
    expect(await words.getAttribute('hidden')).toBe('until-found');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  it('opens when a search finds words in it', async () => {
    const { button, words } = await openFolded();
    await words.evaluate((element) => element.dispatchEvent(new Event('beforematch', { bubbles: true })));
    expect(await words.getAttribute('hidden')).toBeNull();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
  });

  it('is open on paper', async () => {
    const { page, words } = await openFolded();
    await page.emulateMedia({ media: 'print' });
    expect((await words.boundingBox())?.height).toBeGreaterThan(20);
  });
});

describe('storage that is', () => {
  it('forbidden costs the reader nothing but the memory', async () => {
    const { page, messages } = await open({
      path,
      prepare: async (page) => {
        await page.addInitScript(forbidStorage);
      },
    });
    await whenStarted(page);
    for (const view of VIEWS) {
      await pressView(page, view);
      expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe(view);
    }
    await page.locator('[data-toggle="theme"]').locator('visible=true').first().click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'night');
    expect(messages).toEqual([]);
  });

  it('damaged is as if it were empty', async () => {
    const { page, messages } = await open({
      path,
      prepare: async (page) => {
        await page.addInitScript(() => {
          for (const key of ['story.view', 'story.theme', 'story.motion']) localStorage.setItem(key, '{"');
        });
      },
    });
    await whenStarted(page);
    expect(await checkedView()).toBe('together');
    expect(messages).toEqual([]);
  });
});

describe('the buttons in the bar', () => {
  it.each([
    { toggle: 'theme', on: 'night', off: 'day' },
    { toggle: 'motion', on: 'less', off: 'full' },
  ])('set the $toggle and remember it', async ({ toggle, on, off }) => {
    const { page } = await open({ path });
    await whenStarted(page);
    const button = page.locator(`[data-toggle="${toggle}"]`).locator('visible=true').first();
    const state = () =>
      page.evaluate((name) => document.documentElement.getAttribute(`data-${name}`), toggle);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await whenAwake(page);
    await button.click();
    expect([await state(), await button.getAttribute('aria-pressed')]).toEqual([on, 'true']);
    await page.reload();
    expect(await state()).toBe(on);
    await whenAwake(page);
    await button.click();
    expect([await state(), await button.getAttribute('aria-pressed')]).toEqual([off, 'false']);
  });
});
