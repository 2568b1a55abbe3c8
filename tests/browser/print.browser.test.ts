/** What a reader prints, read back from the printed file: nothing is lost, nothing is cut, and no sheet is wasted. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, site } from '../helpers/openPage.ts';
import {
  FORMATS,
  type Format,
  isPrinted,
  lowestLines,
  type PrintedSheet,
  printedOver,
  printPage,
  squeezed,
  usedHeight,
} from '../helpers/printedPages.ts';
import { IS_FULL, must, PERSPECTIVES, whenReady } from './readingPage.ts';

interface Printing {
  slug: string;
  format: Format;
  /** Chosen when the page is printed; without one the page has no script either. */
  view: string | undefined;
}

const WAYS: Omit<Printing, 'slug'>[] = [
  { format: 'A4', view: undefined },
  { format: 'Letter', view: must(PERSPECTIVES[0], 'perspective') },
  { format: 'A4', view: must(PERSPECTIVES[1], 'perspective') },
  { format: 'Letter', view: undefined },
];

/** Every chapter is printed; the ways take turns, but for the full run. */
const PRINTINGS: Printing[] = site.story.chapters.flatMap(({ slug }, index) =>
  WAYS.filter((_, way) => IS_FULL || index % WAYS.length === way).map((way) => ({ slug, ...way })),
);

/** A sheet in the middle of a chapter uses at least this much of its height. */
const LEAST_USED = 0.15;

describe.each(PRINTINGS)('$slug printed on $format in the view $view', ({ slug, format, view }) => {
  let sheets: PrintedSheet[];
  let text: string;
  let page: Awaited<ReturnType<typeof readPage>>;
  beforeAll(async () => {
    const opened = await openPage({
      path: `chapters/${slug}/${view ? `?view=${view}` : ''}`,
      javaScript: view !== undefined,
      colorScheme: view ? 'dark' : 'light',
      width: 1200,
    });
    if (view) await whenReady(opened.page);
    await opened.page.waitForLoadState('networkidle');
    sheets = await printPage(opened.page, format);
    text = sheets.map((sheet) => sheet.text).join('');
    page = await readPage(opened.page);
    await opened.close();
  });

  it('has sheets of the right size, none of them blank or wasted', () => {
    const { width, height } = FORMATS[format];
    for (const [index, sheet] of sheets.entries()) {
      expect(Math.abs(sheet.width - width) + Math.abs(sheet.height - height)).toBeLessThan(3);
      expect(sheet.items.length, `sheet ${index + 1}`).toBeGreaterThan(0);
      if (index < sheets.length - 1) {
        expect(usedHeight(sheet), `sheet ${index + 1}`).toBeGreaterThan(LEAST_USED);
      }
    }
  });

  it('prints every word of steps, accounts, quotations, exhibits, claims, tables and notes', () => {
    expect(page.blocks.length).toBeGreaterThan(40);
    expect(page.accounts).toBe(page.openAccounts);
    expect(page.blocks.filter((block) => !isPrinted(block, text))).toEqual([]);
  });

  it('prints under every quotation where its text stands, in full', () => {
    const { sources } = site.story;
    for (const { words, source } of page.attributions) {
      const { addresses, addressNote } = must(
        sources.find(({ id }) => id === source),
        source,
      );
      const address = must(addresses[0]?.url ?? addressNote, 'address');
      expect(isPrinted(`${words} · ${address}`, text), `${words} · ${address}`).toBe(true);
    }
    expect(text).toContain(squeezed(`${site.story.site.footer} · `));
    expect(text).toContain(squeezed(`chapters/${slug}/`));
  });

  it('prints every step’s picture with its labels and its description on one sheet', () => {
    expect(page.pictures.length).toBeGreaterThan(2);
    for (const { id, caption, labels } of page.pictures) {
      const own = sheets.filter((sheet) => sheet.text.includes(squeezed(caption)));
      expect(own.length, id).toBeGreaterThan(0);
      const missing = own.map((sheet) => labels.filter((label) => !sheet.text.includes(squeezed(label))));
      expect(missing, `${id}: ${missing[0]?.join(' | ')}`).toContainEqual([]);
    }
  });

  it('prints beside the numbers on its maps what they stand for', () => {
    // Where two captions have no room beside each other, the description says what the second mark is.
    const untold = page.marks.filter(({ words, isShown, caption }) => {
      const told = squeezed(caption);
      const tells = (label: string) => label.split(/\W+/).every((word) => told.includes(squeezed(word)));
      return !isShown && !inEveryForm(words).some(tells);
    });
    expect(untold).toEqual([]);
    const shown = page.marks.filter(({ isShown }) => isShown).length;
    expect(shown).toBeGreaterThanOrEqual(page.marks.length / 2);
  });

  it('prints no words over others, and no heading at the foot of a sheet', () => {
    expect(sheets.flatMap(printedOver)).toEqual([]);
    expect(sheets.flatMap(lowestLines).filter((line) => page.headings.includes(line.trim()))).toEqual([]);
  });
});

/** The words with a place named in each of its forms: labels follow the view, descriptions are as published. */
function inEveryForm(words: string): string[] {
  const alike = site.story.places.map(({ neutral, forms = {} }) => [neutral, ...Object.values(forms)]);
  return [
    words,
    ...alike.flatMap((names) =>
      names
        .filter((name) => words.includes(name))
        .flatMap((name) => names.map((other) => words.replace(name, other))),
    ),
  ];
}

/** What the page holds that paper must show, from its HTML; what of a picture is drawn is measured as for print. */
async function readPage(page: Page) {
  // As wide as what is printed of a sheet, so that pictures choose the same of their sizes.
  await page.setViewportSize({ width: 695, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const blockTags =
      'p, li, :is([data-people], [data-name-notes]) li > span, dt, dd, blockquote, figcaption, caption, th, td, h1, h2, h3, h4';
    const notForPaper =
      'nav, button, label, [data-stage], [data-rail], [data-picture] > div, [data-continue], details:not([data-claim] details), [data-chapter] > header > div, [data-note-slip]';
    const isSeen = (element: Element) =>
      element.checkVisibility() &&
      element.getClientRects().length > 0 &&
      getComputedStyle(element).fontSize !== '0px';
    const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    /** With the address of each link, which paper shows after its words. */
    const printedWordsOf = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('button, .visually-hidden, [data-content-note] a'))
        hidden.remove();
      for (const link of copy.querySelectorAll('[rel="external"]:not([data-said])'))
        link.append(` <${link.getAttribute('href')}>`);
      for (const link of copy.querySelectorAll('[data-address]'))
        link.append(` · ${link.getAttribute('data-address')}`);
      return wordsOf(copy);
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      blocks: all(blockTags)
        .filter((block) => block.closest('main, body > footer') && !block.closest(notForPaper))
        .filter((block) => !block.querySelector(blockTags))
        .map(printedWordsOf)
        .filter((words) => words !== ''),
      accounts: all('[data-account]').length,
      openAccounts: all('[data-account] > [data-words]').filter(isSeen).length,
      attributions: all('main [data-printed-so], main span[data-attribution] > a[data-address]').map(
        (link) => ({
          words: wordsOf(link),
          source: link.getAttribute('data-printed-so') ?? wordsOf(link).replace('Printed so in ', ''),
        }),
      ),
      pictures: all('figure[data-picture]').map((figure) => ({
        id: figure.getAttribute('data-picture') ?? '',
        caption: wordsOf(figure.querySelector(':scope > figcaption') ?? figure),
        labels: [...figure.querySelectorAll('[data-feature] *')]
          .filter((label) => label.childElementCount === 0 && isSeen(label) && !label.closest('label'))
          .map(wordsOf)
          .filter((label) => label !== ''),
      })),
      marks: all('figure[data-layer="map"] [data-form="disc"]').map((mark) => ({
        words: wordsOf(mark.querySelector('text') ?? mark),
        isShown: isSeen(mark),
        caption: wordsOf(mark.closest('figure')?.querySelector('figcaption') ?? mark),
      })),
      headings: all('main :is(h1, h2, h3, h4)').map(wordsOf),
    };
  });
}

describe('the maps of a chapter', () => {
  it('have been fetched by day before anybody prints, once the reader has begun', async () => {
    const slug = must(
      site.story.chapters.find(({ scenes }) =>
        scenes.some(({ steps }) => steps.filter(({ state }) => state.layer === 'map').length > 1),
      ),
      'chapter with maps',
    ).slug;
    const opened = await openPage({ path: `chapters/${slug}/`, colorScheme: 'dark' });
    await whenReady(opened.page);
    await opened.page.mouse.wheel(0, 200);
    const maps = '[data-picture] img[data-base="day"]';
    expect(await opened.page.locator(maps).count()).toBeGreaterThan(1);
    await opened.page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll<HTMLImageElement>(selector)].every(
          ({ naturalWidth }) => naturalWidth > 0,
        ),
      maps,
    );
    await opened.close();
  });
});
