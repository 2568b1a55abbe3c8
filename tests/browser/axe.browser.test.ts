/** What axe can find without a person: on every page, in views that take turns, and on each kind of page in other circumstances. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';
import { open } from './onePage.ts';
import { chooseView, IS_FULL, viewsFor } from './readingPage.ts';

/** Chapters are read on their own pages; the one scroll would take minutes, and has them whole with `npm run test:full`. */
async function faults(page: Page, path: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (path === '' && !IS_FULL
    ? axe.exclude('[data-chapter] [data-prose]')
    : axe
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  );
}

describe('axe finds nothing', () => {
  it.each(sitePages().map(({ path }, index) => [path, index] as const))(
    'on /%s, in any view',
    async (path, index) => {
      const { page } = await open({ path });
      await page.evaluate(() => document.fonts.ready);
      for (const view of viewsFor(index)) {
        await chooseView(page, view);
        expect(await faults(page, path), `view ${view}`).toEqual([]);
      }
    },
  );
});

describe.each(onePageOfEachKind().map(({ path }) => path))('axe finds nothing on /%s', (path) => {
  it('at night', async () => {
    const { page } = await open({ path, colorScheme: 'dark' });
    expect(await faults(page, path)).toEqual([]);
  });

  it('on a phone', async () => {
    const { page } = await open({ path, width: 390, height: 844 });
    expect(await faults(page, path)).toEqual([]);
  });

  // With scripts off axe could not run in the page either: they are kept from coming.
  it('without script', async () => {
    const { page } = await open({
      path,
      prepare: async (page) => {
        await page.route('**/*.js', (route) => route.abort());
      },
    });
    expect(await faults(page, path)).toEqual([]);
  });
});
