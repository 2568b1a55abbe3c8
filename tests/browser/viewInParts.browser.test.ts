/** A long page changes to a view part by part; wherever a reader looks, it has changed. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, openedPage } from './onePage.ts';
import { chooseView, drawFrames, must, PERSPECTIVES, STEPS, whenReady } from './readingPage.ts';

const chosen = must(PERSPECTIVES[1], 'second perspective');

describe('a view chosen in a browser that is never idle', () => {
  /** At the last passage of the story in which the chosen perspective speaks beside others. */
  async function openAtLastPassage() {
    const { page } = await open({
      // An address that names a step is not laid out in pieces, which would wait for an idle moment, too.
      path: `#${must(STEPS.at(-1), 'step').id}`,
      prepare: async (page) => {
        await page.addInitScript(() => {
          window.requestIdleCallback = () => 0;
        });
      },
    });
    await whenReady(page);
    // A hand on the page ends the landing, which would hold the address's step where it is.
    await page.keyboard.press('Shift');
    await page.evaluate((view) => {
      const speaking = [...document.querySelectorAll(`[data-account="${view}"]`)].at(-1);
      speaking?.closest('[data-accounts]')?.scrollIntoView();
    }, chosen);
    return page;
  }
  const press = (page: Page, view: string) =>
    page.evaluate((value) => {
      document.querySelector<HTMLInputElement>(`input[name="view"][value="${value}"]`)?.click();
    }, view);
  /** Of the passages in which the chosen perspective speaks beside others: which have folded the others. */
  const foldedOnes = () =>
    openedPage().page.evaluate(
      (view) =>
        [...document.querySelectorAll('[data-accounts]')]
          .filter((passage) => passage.querySelector(`[data-account="${view}"]`))
          .map((passage) => passage.querySelector('[data-words][hidden]') !== null),
      chosen,
    );

  it('is in force at once where the reader is, and elsewhere as soon as they come near', async () => {
    const page = await openAtLastPassage();
    await press(page, chosen);
    const before = await foldedOnes();
    expect(before.length).toBeGreaterThan(1);
    expect([before[0], before.at(-1)]).toEqual([false, true]);
    await page.evaluate((view) => {
      document.querySelector(`[data-account="${view}"]`)?.closest('[data-accounts]')?.scrollIntoView();
    }, chosen);
    await drawFrames(page);
    expect((await foldedOnes())[0]).toBe(true);
  });

  it('is in force everywhere when it is printed, left, searched, or a link is followed', async () => {
    const page = await openAtLastPassage();
    for (const type of ['beforeprint', 'pagehide', 'hashchange', 'beforematch']) {
      await press(page, chosen);
      expect(await foldedOnes(), type).toContain(false);
      await page.evaluate((name) => window.dispatchEvent(new Event(name)), type);
      expect(await foldedOnes(), type).not.toContain(false);
      expect(await page.evaluate(() => document.documentElement.dataset.changing), type).toBeUndefined();
      await press(page, 'together');
      await page.evaluate((name) => window.dispatchEvent(new Event(name)), type);
      expect(await foldedOnes(), type).not.toContain(true);
    }
  });

  it('is overtaken by the next choice', async () => {
    const page = await openAtLastPassage();
    await press(page, chosen);
    await press(page, 'together');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await foldedOnes()).not.toContain(true);
  });

  it('leaves what is read where it was while the rest changes', async () => {
    const page = await openAtLastPassage();
    const moved = await page.evaluate((view) => {
      document.querySelector<HTMLInputElement>(`input[name="view"][value="${view}"]`)?.click();
      const read = [...document.querySelectorAll('[data-step], [data-account]')].findLast((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top < innerHeight / 2 && bottom > innerHeight / 2;
      });
      const top = () => read?.getBoundingClientRect().top ?? Number.NaN;
      const before = top();
      window.dispatchEvent(new Event('beforeprint'));
      return Math.abs(top() - before);
    }, chosen);
    expect(moved).toBeLessThanOrEqual(2);
  });
});

describe('a view chosen on a page that has neither accounts nor names', () => {
  it('is in force with nothing left to change', async () => {
    const { page } = await open({ path: 'sources/' });
    await whenReady(page);
    await chooseView(page, chosen);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      view: chosen,
    });
    expect(await page.evaluate(() => document.documentElement.dataset.changing)).toBeUndefined();
  });
});
