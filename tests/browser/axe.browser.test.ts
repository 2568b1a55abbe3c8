/** What axe can find without a person: on every page, in views that take turns, and on each kind of page in other circumstances. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';
import { open } from './onePage.ts';
import { chooseView, IS_FULL, viewsFor, whenReady } from './readingPage.ts';

/** What depends on colours. It takes most of the time and is the same on pages of one kind; `npm run test:full` looks at all. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
  path: string;
  colours: 'left out' | 'too' | 'only';
}

/** The one scroll has the chapters, which are read on their own pages. */
async function faults(page: Page, { path, colours }: Look): Promise<string[]> {
  // No page has frames, for which the newer way takes every result out of the page and puts it into another one.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (!IS_FULL && colours === 'left out') axe.disableRules(COLOURS);
  if (!IS_FULL && colours === 'only') axe.withRules(COLOURS);
  if (!IS_FULL && path === '') axe.exclude('[data-chapter] [data-prose]');
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  );
}

const KINDS = onePageOfEachKind().map(({ path }) => path);

/** The ways a page looks; they take turns, but for the full run. */
const LOOKS = (['scroll', 'static'] as const).flatMap((layout) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ layout, colorScheme })),
);

describe('axe finds nothing', () => {
  it.each(sitePages().map(({ path }, index) => [path, index] as const))(
    'on /%s, in any view, layout and theme',
    async (path, index) => {
      const { page } = await open({ path });
      await whenReady(page);
      await page.evaluate(() => document.fonts.ready);
      const colours = KINDS.includes(path) ? 'too' : 'left out';
      for (const { layout, colorScheme } of LOOKS.filter(
        (_, turn) => IS_FULL || turn === index % LOOKS.length,
      )) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate((name) => {
          document.documentElement.dataset.layout = name;
        }, layout);
        for (const view of viewsFor(index)) {
          await chooseView(page, view);
          const found = await faults(page, { path, colours });
          expect(found, `view ${view}, ${layout}, ${colorScheme}`).toEqual([]);
        }
      }
    },
  );
});

describe.each(KINDS)('axe finds nothing on /%s', (path) => {
  it('at night', async () => {
    const { page } = await open({ path, colorScheme: 'dark' });
    expect(await faults(page, { path, colours: 'only' })).toEqual([]);
  });

  it('on a phone', async () => {
    const { page } = await open({ path, width: 390, height: 844 });
    expect(await faults(page, { path, colours: 'left out' })).toEqual([]);
  });

  // With scripts off axe could not run in the page either: they are kept from coming.
  it('without script', async () => {
    const { page } = await open({
      path,
      prepare: async (page) => {
        await page.route('**/*.js', (route) => route.abort());
      },
    });
    expect(await faults(page, { path, colours: 'left out' })).toEqual([]);
  });
});
