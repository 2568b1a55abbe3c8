/** What a reader with colours of their own sees: lines, marks and roads that carry a meaning stand out all the same. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/styles/contrast.ts';
import { open } from './onePage.ts';
import { must, STEPS, whenActive, whenStarted } from './readingPage.ts';

/** The reader's colours are light or dark whatever the page was set to. */
const SETTINGS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  ['day', 'night'].map((theme) => ({ colorScheme, theme })),
);

const hexOf = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** Contrast of what is drawn with what it is drawn on, for each element that the selector finds. */
const contrasts = async (page: Page, selector: string, property: string, ground: string, pseudo = '') => {
  const pairs = await page.evaluate(
    ([all, name, below, part]) =>
      [...document.querySelectorAll(all ?? '')].map((element) => {
        const under = below === 'html' ? document.documentElement : element.closest(below ?? '');
        return [
          getComputedStyle(element, part || undefined).getPropertyValue(name ?? ''),
          under ? getComputedStyle(under).backgroundColor : '',
        ];
      }),
    [selector, property, ground, pseudo],
  );
  expect(pairs.length, selector).toBeGreaterThan(0);
  return pairs.map(([over = '', under = '']) => contrast(hexOf(over), hexOf(under)));
};

const MEANT = [
  ['the chapters on the rail', '[data-rail-chapter] > line, line[data-rail-chapter]', 'stroke', ''],
  ['the marks of the perspectives', '[data-account] svg[data-mark] path', 'fill', ''],
  ['the rules of the perspectives', 'svg[data-rule] line', 'stroke', ''],
  ['the step in front of the reader', '[data-step][data-active]', 'border-inline-start-color', '::before'],
  ['the focus', ':focus-visible', 'outline-color', ''],
] as const;

const first = must(
  STEPS.find(({ path }) => path !== must(STEPS[0], 'step').path) ?? STEPS[0],
  'step after the first chapter',
);

async function openForced({ colorScheme, theme }: (typeof SETTINGS)[number]): Promise<Page> {
  const { page } = await open({ path: `${first.path}#${first.id}`, forcedColors: 'active', colorScheme });
  await whenStarted(page);
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
  await whenActive(page, first.id);
  return page;
}

describe.each(SETTINGS)('in forced $colorScheme colours on a page set to $theme', (settings) => {
  it('rules, marks, the step in front of the reader and the focus stand out', async () => {
    const page = await openForced(settings);
    await page.keyboard.press('Tab');
    for (const [what, selector, property, pseudo] of MEANT) {
      const seen = await contrasts(page, selector, property, 'html', pseudo);
      expect(Math.min(...seen), what).toBeGreaterThanOrEqual(3);
    }
    const bar = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('[data-step][data-active]') as Element, '::before')
          .borderInlineStartWidth,
    );
    expect(bar).toBe('3px');
  });

  it('a picture keeps its inks and the paper they are chosen for', async () => {
    const page = await openForced(settings);
    const words = await contrasts(page, '[data-picture] > [data-layer]', 'color', '[data-layer]');
    expect(Math.min(...words)).toBeGreaterThanOrEqual(4.5);
    const grounds = await page.evaluate(() =>
      [...document.querySelectorAll('[data-picture] > [data-layer]')].map(
        (picture) => getComputedStyle(picture).backgroundColor,
      ),
    );
    expect(new Set(grounds).size).toBe(1);
  });
});
