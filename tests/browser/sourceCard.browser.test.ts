/** The mark by a quotation opens the card of its source: by keyboard, touch and press, and without script it is a link. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Chapter, QuotationUse } from '../../src/model/chapter.ts';
import { factsOfSource } from '../helpers/factsOfSource.ts';
import { type OpenedPage, openPage, site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import { addressOf, IS_FULL, must, whenAwake, whenReady } from './readingPage.ts';

const { story } = site;
const CARD = 'dialog[open]';
const MARK = 'a[data-source-mark]';
/** Those that stand by one quotation, and not by an exhibit of several. */
const OF_WORDS = `${MARK}[data-words-by]`;

const hasTranslation = ({ quotations }: Chapter) => quotations.some(({ translator }) => translator);

/** The chapter with an exhibit, and with a translation if there is one, that quotes most; all with `npm run test:full`. */
const CHAPTERS = IS_FULL
  ? story.chapters
  : [
      must(
        story.chapters
          .filter(({ quotations }) => quotations.some(({ exhibit }) => exhibit))
          .sort(
            (a, b) =>
              Number(hasTranslation(b)) - Number(hasTranslation(a)) ||
              b.quotations.length - a.quotations.length,
          )[0],
        'chapter with an exhibit',
      ),
    ];
const chapter = must(CHAPTERS[0], 'chapter');
const path = `chapters/${chapter.slug}/`;

async function openAwake(options: Partial<Parameters<typeof open>[0]> = {}): Promise<Page> {
  const { page } = await open({ path, ...options });
  await whenReady(page);
  await whenAwake(page);
  return page;
}

/** What a card owes its reader, of the words and of the text. */
function owed(use: QuotationUse): string[] {
  const person = (id: string) =>
    must(
      story.people.find((one) => one.id === id),
      id,
    );
  const source = must(
    story.sources.find(({ id }) => id === use.source),
    use.source,
  );
  return [
    person(use.by).name,
    use.role ?? person(use.by).role,
    use.pinpoint,
    use.dated ?? '',
    use.translator ?? '',
    ...use.attested.map(({ offset, length }) => `${offset + 1} to ${offset + length}`),
    ...factsOfSource(source, story),
    'quotes:verify',
  ];
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Rows that stand only where something is known, as the card reads; the same words may stand elsewhere in it. */
function rowsOwed({ on, dated, translator, paraphrasing, by, source }: QuotationUse): [string, boolean][] {
  const isOutlet = story.sources.some(({ id, publisher }) => id === source && publisher === by);
  return [
    [`When ${dated ?? ''}`, dated !== undefined || on !== undefined],
    [`Whose translation ${translator ?? ''}`, translator !== undefined],
    ['In whose words the outlet’s own', paraphrasing !== undefined || isOutlet],
  ];
}
const addressesOf = ({ source }: QuotationUse) =>
  story.sources.find(({ id }) => id === source)?.addresses.map(({ url }) => url) ?? [];

describe('every quotation', () => {
  it.each(CHAPTERS.map((each) => [each.slug, each] as const))(
    'of %s has its card, opened, read and closed by keyboard',
    async (_slug, { slug, quotations }: Chapter) => {
      const page = await openAwake({ path: `chapters/${slug}/` });
      const marks = await page.locator(OF_WORDS).all();
      expect(marks.length).toBe(quotations.length);
      for (const [index, mark] of marks.entries()) {
        const use = must(quotations[index], 'quotation');
        await mark.focus();
        await page.keyboard.press('Enter');
        const card = page.locator(CARD);
        await card.waitFor();
        // The editors’ mark within the words is no part of them.
        const text = plain(await card.innerText()).replaceAll(' [sic]', '');
        for (const words of [...owed(use), ...use.runs]) expect(text, use.ref).toContain(plain(words));
        for (const [row, isKnown] of rowsOwed(use))
          expect(text.includes(row), `${use.ref} ${row}`).toBe(isKnown);
        const ways = await card
          .locator('a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        for (const way of [...addressesOf(use), addressOf(`sources/${use.source}/`)])
          expect(ways).toContain(way);
        expect(await card.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
        await page.keyboard.press('Escape');
        await card.waitFor({ state: 'detached' });
        expect(await mark.evaluate((element) => element === document.activeElement), use.ref).toBe(true);
      }
    },
  );

  it('of an exhibit says that its words are not established as the speaker’s', async () => {
    const page = await openAwake();
    await page.locator(`[data-exhibit] figure ${MARK}`).first().press('Enter');
    expect(await page.locator(CARD).innerText()).toContain('not established as the speaker’s words');
  });

  it('leads to the page of its source when JavaScript is off, where the same stands', async () => {
    const { page } = await open({ path, javaScript: false });
    const use = must(chapter.quotations[0], 'quotation');
    await page.locator(OF_WORDS).first().click();
    expect(page.url()).toBe(addressOf(`sources/${use.source}/`));
    const text = plain(await page.locator('main').innerText());
    for (const words of [...owed(use), ...use.runs]) expect(text).toContain(plain(words));
    await page.locator('main details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    for (const { hash } of use.attested) expect(await page.locator('main').innerText()).toContain(hash);
  });
});

describe('the card', () => {
  /** One page for the tests that only open and close the card. */
  let page: Page;
  let shared: OpenedPage;
  beforeAll(async () => {
    shared = await openPage({ path });
    page = shared.page;
    await whenReady(page);
    await whenAwake(page);
  });
  afterAll(() => shared.close());
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await page.locator(CARD).waitFor({ state: 'detached' });
  });

  it('loads nothing before it is asked for', () => {
    expect(shared.requests.filter((url) => /card-styles/.test(url))).toEqual([]);
  });

  it('is named after its text', async () => {
    await page.locator(OF_WORDS).first().click();
    const title = must(
      story.sources.find(({ id }) => id === chapter.quotations[0]?.source),
      'source',
    ).title;
    await page.getByRole('dialog', { name: title }).waitFor();
  });

  it('closes by its button and by a press outside, and not by one within', async () => {
    const mark = page.locator(OF_WORDS).first();
    const card = page.locator(CARD);
    await mark.click();
    await card.locator('h2').click();
    expect(await card.count()).toBe(1);
    await page.mouse.click(8, 450);
    await card.waitFor({ state: 'detached' });
    await mark.click();
    const button = card.getByRole('button', { name: 'Close' });
    const box = must(await button.boundingBox(), 'box');
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await button.click();
    await card.waitFor({ state: 'detached' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('does not open where a reader asks for a new tab', async () => {
    const page = await openAwake();
    const mark = page.locator(OF_WORDS).first();
    await mark.click({ modifiers: ['Control'] });
    expect(await page.locator(CARD).count()).toBe(0);
    await mark.click();
    await page.locator(CARD).waitFor();
  });

  it('waits for its script when the press comes first', async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const { page } = await open({
      path,
      prepare: async (page) => {
        await page.route('**/assets/acts*.js', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await whenReady(page);
    await page.locator(OF_WORDS).first().click();
    expect(page.url()).toBe(addressOf(path));
    letThrough();
    await page.locator(CARD).waitFor();
  });

  it('shows without its styles when they do not come', async () => {
    const page = await openAwake({
      prepare: async (page) => {
        await page.route('**/assets/entry-card-styles*', (route) => route.abort());
      },
    });
    await page.locator(OF_WORDS).first().click();
    await page.locator(CARD).waitFor();
  });

  it('is a link still in a browser without dialogs', async () => {
    const page = await openAwake({
      prepare: async (page) => {
        await page.addInitScript(() => {
          Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
        });
      },
    });
    await page.locator(OF_WORDS).first().click();
    await page.waitForURL(addressOf(`sources/${chapter.quotations[0]?.source}/`));
  });

  it('opens on the page of a source too', async () => {
    const source = must(chapter.quotations[0], 'quotation').source;
    const page = await openAwake({ path: `sources/${source}/` });
    await page.locator(OF_WORDS).first().press('Enter');
    expect(await page.locator(CARD).innerText()).toContain('These words');
  });

  it.each([
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ])('stands whole in a window of $width × $height, without scrolling sideways', async (size) => {
    await page.setViewportSize(size);
    await page.locator(OF_WORDS).first().press('Enter');
    const card = page.locator(CARD);
    const { x, y, width, height } = must(await card.boundingBox(), 'box');
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(size.width);
    expect(y + height).toBeLessThanOrEqual(size.height);
    expect(await card.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  });

  it('is not printed', async () => {
    await page.locator(OF_WORDS).first().click();
    await page.locator(CARD).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(CARD).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it.each(['light', 'dark'] as const)('leaves axe nothing to find (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.locator(OF_WORDS).first().click();
    await page.locator(CARD).waitFor();
    const { violations } = await new AxeBuilder({ page }).include(CARD).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`)).toEqual([]);
  });
});
