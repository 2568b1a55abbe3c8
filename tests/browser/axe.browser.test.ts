/** What axe can find without a person: on each kind of page, in views that take turns, by day and by night, in both layouts. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, sitePages } from '../helpers/sitePages.ts';
import { open } from './onePage.ts';
import { chooseView, IS_FULL, must, viewsFor, whenReady } from './readingPage.ts';

/** What depends on colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The same on every page. */
const FURNITURE = ['[data-bar]', 'body > footer'];

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Look {
  size: typeof DESK;
  layout: 'scroll' | 'static';
  colorScheme: 'light' | 'dark';
}

/** The ways a page looks: a desk by day, a phone by night, and the layout that a reader may ask for; the full run takes each with each. */
const LOOKS: Look[] = IS_FULL
  ? [DESK, PHONE].flatMap((size) =>
      (['scroll', 'static'] as const).flatMap((layout) =>
        (['light', 'dark'] as const).map((colorScheme) => ({ size, layout, colorScheme })),
      ),
    )
  : [
      { size: DESK, layout: 'scroll', colorScheme: 'light' },
      { size: PHONE, layout: 'scroll', colorScheme: 'dark' },
      { size: DESK, layout: 'static', colorScheme: 'light' },
    ];

const KIND_PAGES = onePageOfEachKind();
const KINDS = KIND_PAGES.map(({ path }) => path);
/** Only pages with a stage look otherwise in the other layout. */
const STAGED = new Set(KIND_PAGES.filter(({ html }) => html.includes('data-stage=')).map(({ path }) => path));
/** Where bar and foot are looked at too. */
const WITH_FURNITURE = must(
  KINDS.find((path) => path.startsWith('chapters/')),
  'chapter',
);

const looksOf = (path: string) =>
  LOOKS.filter(({ layout }) => IS_FULL || layout === 'scroll' || STAGED.has(path));

async function faults(page: Page, path: string, colours: 'left out' | 'too'): Promise<string[]> {
  if (IS_FULL) return look(page, path, (axe) => axe);
  const shape = await look(page, path, (axe) => axe.disableRules(COLOURS));
  if (colours === 'left out') return shape;
  // Colours take most of the time.
  await markText(page);
  return [...shape, ...(await look(page, path, (axe) => axe.include('[data-looked-at]').withRules(COLOURS)))];
}

async function look(page: Page, path: string, set: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const axe = set(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }));
  if (!IS_FULL && path !== WITH_FURNITURE) for (const selector of FURNITURE) axe.exclude(selector);
  // No page has frames, for which the newer way takes every result out of the page and puts it into another one.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  );
}

/** Marks the text to be looked at: two pieces of each that has the same colour, ground, size and weight. */
const markText = (page: Page) =>
  page.evaluate(() => {
    const counts = new Map<string, number>();
    for (const element of document.querySelectorAll('body *')) {
      element.removeAttribute('data-looked-at');
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!hasText || !element.checkVisibility()) continue;
      const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
      const kind = [element.localName, color, fill, fontSize, fontWeight];
      // Up to the first ground that nothing shows through.
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { opacity, backgroundImage, backgroundColor } = getComputedStyle(at);
        const isClear = backgroundColor === 'rgba(0, 0, 0, 0)';
        if (opacity !== '1' || backgroundImage !== 'none' || !isClear)
          kind.push(opacity, backgroundImage, backgroundColor);
        if (!isClear && !/rgba|\//.test(backgroundColor)) break;
      }
      const key = kind.join();
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      if (count < 2) element.setAttribute('data-looked-at', '');
    }
  });

/** One page of each kind in every look that it has, with the views in turns; the full run takes all pages in all views. */
const PAGES = IS_FULL ? sitePages().map(({ path }) => path) : KINDS;

/** Of a long list or table one entry in six stays, since they are alike; the full run looks at all. */
const TURNS = 6;

/** The one scroll has every chapter whole, and so have their own pages: of all but the first only beginning and end stay. */
async function keepSome(page: Page, turn: number): Promise<void> {
  if (IS_FULL) return;
  await page.evaluate(
    ([mine, turns]) => {
      for (const [index, entry] of document.querySelectorAll('main :is(li[id], tbody tr)').entries())
        if (index % turns !== mine) entry.remove();
      for (const scene of document.querySelectorAll('[data-chapter] ~ [data-chapter] [data-scene]'))
        scene.remove();
    },
    [turn, TURNS] as const,
  );
}

describe('axe finds nothing', () => {
  it.each(PAGES.map((path, index) => [path, index] as const))(
    'on /%s, at a desk and on a phone, in any view, layout and theme',
    async (path, index) => {
      const { page } = await open({ path });
      await whenReady(page);
      await page.evaluate(() => document.fonts.ready);
      await keepSome(page, 0);
      for (const [turn, { size, layout, colorScheme }] of looksOf(path).entries()) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await page.evaluate((name) => {
          document.documentElement.dataset.layout = name;
        }, layout);
        for (const view of viewsFor(index + turn)) {
          await chooseView(page, view);
          // What a layout changes is not colours.
          const found = await faults(page, path, layout === 'scroll' ? 'too' : 'left out');
          expect(found, `view ${view}, ${layout}, ${colorScheme} at ${size.width}`).toEqual([]);
        }
      }
    },
  );

  // With scripts off axe could not run in the page either: they are kept from coming.
  it.each(KINDS)('on /%s without script', async (path) => {
    const { page } = await open({
      path,
      prepare: async (page) => {
        await page.route('**/*.js', (route) => route.abort());
      },
    });
    await keepSome(page, 3);
    expect(await faults(page, path, 'left out')).toEqual([]);
  });
});
