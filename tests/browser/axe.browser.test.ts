/** What axe can find without a person: on each kind of page, in views that take turns, by day and by night, in both layouts. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';
import { open } from './onePage.ts';
import { chooseView, IS_FULL, viewsFor, whenReady } from './readingPage.ts';

/** What depends on colours. It takes most of the time; `npm run test:full` looks at it everywhere. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
  path: string;
  colours: 'left out' | 'too';
}

/** The one scroll has the chapters, which are read on their own pages. */
async function faults(page: Page, { path, colours }: Look): Promise<string[]> {
  // No page has frames, for which the newer way takes every result out of the page and puts it into another one.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (!IS_FULL && colours === 'left out') axe.disableRules(COLOURS);
  if (!IS_FULL && path === '') axe.exclude('[data-chapter] [data-prose]');
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  );
}

const KIND_PAGES = onePageOfEachKind();
const KINDS = KIND_PAGES.map(({ path }) => path);
/** Only pages with a stage look otherwise in the other layout. */
const STAGED = new Set(KIND_PAGES.filter(({ html }) => html.includes('data-stage=')).map(({ path }) => path));

/** The ways a page looks. */
const LOOKS = (['scroll', 'static'] as const).flatMap((layout) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ layout, colorScheme })),
);

const looksOf = (path: string) =>
  LOOKS.filter(({ layout }) => IS_FULL || layout === 'scroll' || STAGED.has(path));

/** One page of each kind in every look that it has, with the views in turns; the full run takes all pages in all views. */
const PAGES = IS_FULL ? sitePages().map(({ path }) => path) : KINDS;

/** Of a long list each entry is looked at in one of the looks, since entries are alike; the full run looks at all in each. */
async function shareEntries(page: Page, turn: number, looks: number): Promise<void> {
  if (IS_FULL) return;
  await page.evaluate(
    ([mine, looks]) => {
      for (const [index, entry] of document.querySelectorAll<HTMLElement>('main li[id]').entries())
        entry.hidden = index % looks !== mine;
    },
    [turn % looks, looks] as const,
  );
}

describe('axe finds nothing', () => {
  it.each(PAGES.map((path, index) => [path, index] as const))(
    'on /%s, in any view, layout and theme',
    async (path, index) => {
      const { page } = await open({ path });
      await whenReady(page);
      await page.evaluate(() => document.fonts.ready);
      const looks = looksOf(path);
      for (const [turn, { layout, colorScheme }] of looks.entries()) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate((name) => {
          document.documentElement.dataset.layout = name;
        }, layout);
        await shareEntries(page, turn, looks.length);
        for (const view of viewsFor(index + turn)) {
          await chooseView(page, view);
          // What a layout changes is not colours.
          const colours = layout === 'scroll' ? 'too' : 'left out';
          const found = await faults(page, { path, colours });
          expect(found, `view ${view}, ${layout}, ${colorScheme}`).toEqual([]);
        }
      }
    },
  );
});

describe.each(KINDS)('axe finds nothing on /%s', (path) => {
  it('on a phone', async () => {
    const { page } = await open({ path, width: 390, height: 844 });
    await shareEntries(page, 1, LOOKS.length);
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
    await shareEntries(page, 2, LOOKS.length);
    expect(await faults(page, { path, colours: 'left out' })).toEqual([]);
  });
});
