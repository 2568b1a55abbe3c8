/** Lists to look things up in, shortened to what a reader asks for: by keyboard, in the address, and without a script. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';
import { open } from './onePage.ts';
import { addressOf, IS_FULL, must } from './readingPage.ts';

const LISTS = sitePages()
  .filter(({ html }) => html.includes('data-filters'))
  .map(({ path }) => path);

const whenFiltering = (page: Page) => page.locator('[data-filters][data-ready]').waitFor();

const openList = async (path: string) => {
  const opened = await open({ path });
  await whenFiltering(opened.page);
  return opened.page;
};

/** Anew, as from a link elsewhere. */
const goTo = async (page: Page, path: string) => {
  await page.goto('about:blank');
  await page.goto(addressOf(path));
  await whenFiltering(page);
};

/** What stands on the page: the entries in sight, and the choices with how many entries each should leave. */
const readList = (page: Page) =>
  page.evaluate(() => {
    const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
    const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-filters] select')];
    return {
      all: entries.length,
      shown: entries.filter((entry) => entry.getClientRects().length > 0).map(({ id }) => id),
      emptySections: [...document.querySelectorAll<HTMLElement>('[data-entry-section]')].filter(
        (section) =>
          section.getClientRects().length > 0 && !section.querySelector('[data-entry]:not([hidden])'),
      ).length,
      status: document.querySelector('[data-filter-status]')?.textContent ?? '',
      chosen: Object.fromEntries(selects.map(({ name, value }) => [name, value])),
      choices: selects.flatMap(({ name, options }) =>
        [...options].slice(1).map(({ value }) => ({
          key: name,
          value,
          ids: entries
            .filter((entry) => (entry.getAttribute(`data-${name}`) ?? '').split(' ').includes(value))
            .map(({ id }) => id),
        })),
      ),
    };
  });

/** A choice that leaves some of the list and hides some. */
async function aChoice(page: Page) {
  const { choices, all } = await readList(page);
  return must(
    choices.find(({ ids }) => ids.length > 0 && ids.length < all),
    'choice that shortens the list',
  );
}

describe('the pages to look things up in', () => {
  it('have filters where claims and documents are listed', () => {
    expect(LISTS).toEqual(expect.arrayContaining(['claims/', 'record/']));
  });
});

describe.each(LISTS.map((path) => [path]))('the filters of /%s', (path) => {
  it('leave for each choice exactly the entries that have it, and say how many', async () => {
    const page = await openList(path);
    const { choices, all } = await readList(page);
    for (const [index, { key, value, ids }] of choices.entries()) {
      expect(ids.length, `${key} ${value} leads to nothing`).toBeGreaterThan(0);
      // Every third choice is made, and every one with the full run.
      if (!IS_FULL && index % 3 > 0) continue;
      await page.locator(`select[name="${key}"]`).selectOption(value);
      const { shown, status, emptySections } = await readList(page);
      expect(shown, `${key} ${value}`).toEqual(ids);
      expect(status).toBe(ids.length === all ? `All ${all} shown.` : `${ids.length} of ${all} shown.`);
      expect(emptySections).toBe(0);
      await page.locator(`select[name="${key}"]`).selectOption('');
    }
    expect((await readList(page)).shown).toHaveLength(all);
  });

  it('are chosen and taken back by keyboard alone', async () => {
    const page = await openList(path);
    const { all } = await readList(page);
    const select = page.locator('[data-filters] select').first();
    await select.focus();
    await page.keyboard.press('ArrowDown');
    const key = must(await select.getAttribute('name'), 'name of its filter');
    await page.waitForFunction((name) => new URL(location.href).searchParams.has(name), key);
    expect((await readList(page)).shown.length).toBeLessThan(all);
    const button = page.getByRole('button', { name: 'Show all' });
    while (!(await button.evaluate((one) => one === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await readList(page)).shown).toHaveLength(all);
    expect(new URL(page.url()).search).toBe('');
    expect(await select.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('keep the choice in the address, for Back and for whoever is sent it', async () => {
    const page = await openList(path);
    const { key, value, ids } = await aChoice(page);
    await page.locator(`select[name="${key}"]`).selectOption(value);
    const address = page.url();
    expect(new URL(address).searchParams.get(key)).toBe(value);
    const way = page.locator('[data-entry]:not([hidden]) a[href*="chapters/"]').first();
    await way.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/chapters\//);
    await page.goBack();
    await whenFiltering(page);
    expect(page.url()).toBe(address);
    expect((await readList(page)).shown).toEqual(ids);
    await goTo(page, address);
    const sent = await readList(page);
    expect(sent.shown).toEqual(ids);
    expect(sent.chosen[key]).toBe(value);
  });

  it('stand in the first window of whoever is sent a choice, and of nobody else', async () => {
    const { page } = await open({ path, width: 390, height: 844 });
    await whenFiltering(page);
    const { key, value } = await aChoice(page);
    const panel = page.locator('[data-filters]');
    const readPlace = () =>
      panel.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { isInSight: top >= 0 && bottom <= innerHeight, scrolled: scrollY, top: top + scrollY };
      });
    const { top } = await readPlace();
    await goTo(page, `${path}?${key}=${value}`);
    expect(await readPlace()).toMatchObject({ isInSight: true });
    await goTo(page, `${path}?${key}=no-such-thing`);
    expect(await readPlace()).toMatchObject({ scrolled: 0, top });
  });

  it('pass over a value that they do not know', async () => {
    const page = await openList(path);
    const keys = Object.keys((await readList(page)).chosen);
    const query = new URLSearchParams(keys.map((key) => [key, 'no-such-thing'])).toString();
    await goTo(page, `${path}?${query}&weather=rain`);
    const { shown, all, chosen } = await readList(page);
    expect(shown).toHaveLength(all);
    expect(Object.values(chosen).join('')).toBe('');
  });

  it('give way to a link that leads to an entry they would hide', async () => {
    const page = await openList(path);
    const { key, value, ids } = await aChoice(page);
    const hidden = must(
      (await readList(page)).shown.find((id) => !ids.includes(id)),
      'entry that the choice hides',
    );
    await goTo(page, `${path}?${key}=${value}#${hidden}`);
    expect((await readList(page)).shown).toContain(hidden);
    expect(new URL(page.url()).search).toBe('');
    const top = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, hidden);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await expect.poll(top).toBeLessThan(450);
  });

  it('are not there without a script, and everything is', async () => {
    const { page } = await open({ path, javaScript: false });
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    const { shown, all } = await readList(page);
    expect(all).toBeGreaterThan(1);
    expect(shown).toHaveLength(all);
  });
});

describe('without a script', () => {
  it('a list of the claims leads to each of a chapter', async () => {
    const { page } = await open({ path: 'claims/', javaScript: false });
    await page.locator('#all-claims summary').click();
    const claim = must(site.story.claims.at(-1), 'claim');
    await page.locator(`#all-claims details a[href="#${claim.id}"]`).first().click();
    await page.waitForURL(/#/);
    expect(await page.evaluate((id) => document.getElementById(id)?.matches(':target'), claim.id)).toBe(true);
  });
});
