/** A contested name and a disputed word in the text show the note on them: by press, touch and keyboard, and without script too. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameForm } from '../../src/engine/nameForms.ts';
import { site, theBrowser } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import { addressOf, chooseView, must, VIEWS, whenAwake, whenReady } from './readingPage.ts';

const { story } = site;
const SLIP = '[data-note-slip]';

/** A chapter with a word told of in the text beside a stage. */
const told = must(
  story.chapters.flatMap(({ slug, tellings, scenes }) =>
    tellings.flatMap(({ kind, id, step }) =>
      kind === 'term' &&
      scenes.some(({ layout, steps }) => layout === 'stage' && steps.some((one) => one.id === step))
        ? [
            {
              slug,
              step: must(step, 'step'),
              term: must(
                story.terms.find((term) => term.id === id),
                'term',
              ),
            },
          ]
        : [],
    ),
  )[0],
  'disputed word told of in a step',
);
const { term } = told;
const place = must(
  story.places.find(({ id, forms, say }) => forms && say.length > 0 && isToldIn(id)),
  'contested name in that chapter',
);

function isToldIn(id: string): boolean {
  return (
    story.chapters
      .find(({ slug }) => slug === told.slug)
      ?.tellings.some((one) => one.kind === 'place' && one.id === id) ?? false
  );
}

const KINDS = [
  {
    what: 'a disputed word',
    selector: `a[data-note="term"][href="#term-${term.id}"]`,
    note: `term-${term.id}`,
    says: [term.term, term.usedBy, term.about, 'More on names'],
    entry: `names/#term-${term.id}`,
  },
  {
    what: 'a contested name',
    selector: `a[data-note="place"][href="#name-${place.id}"]`,
    note: `name-${place.id}`,
    says: [place.neutral, ...Object.values(place.forms ?? {}), 'unverified', 'More on names'],
    entry: `names/#${place.id}`,
  },
];

async function openChapter(options: Partial<Parameters<typeof open>[0]> = {}): Promise<Page> {
  const { page } = await open({ path: `chapters/${told.slug}/`, ...options });
  if (options.javaScript !== false) {
    await whenReady(page);
    await whenAwake(page);
  }
  return page;
}

describe.each(KINDS)('$what in the text', ({ selector, note, says, entry }) => {
  it('shows its note by keyboard; Escape closes it, and the focus is where it was', async () => {
    const page = await openChapter();
    const link = page.locator(selector).first();
    await link.focus();
    await page.keyboard.press('Enter');
    const slip = page.locator(SLIP);
    for (const words of says) expect(await slip.innerText()).toContain(words);
    expect(await slip.getAttribute('role')).toBe('note');
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    expect(new URL(page.url()).hash).not.toBe(`#${note}`);
    await page.keyboard.press('Tab');
    expect(await slip.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await slip.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('answers a touch', async () => {
    const context = await (await theBrowser()).newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(addressOf(`chapters/${told.slug}/`));
    await whenReady(page);
    await page.locator(selector).first().tap();
    for (const words of says) expect(await page.locator(SLIP).innerText()).toContain(words);
    await context.close();
  });

  it('leads without script to the same words at the foot of the page, and from there to more', async () => {
    const page = await openChapter({ javaScript: false });
    await page.locator(selector).first().click();
    expect(new URL(page.url()).hash).toBe(`#${note}`);
    const foot = page.locator(`[id="${note}"]`);
    for (const words of says) expect(await foot.innerText()).toContain(words);
    await foot.locator('a').last().click();
    await page.waitForURL(addressOf(entry));
    expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).count()).toBe(1);
  });

  it('leaves axe nothing to find with its note open, by day and by night', async () => {
    const page = await openChapter();
    await page.locator(selector).first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include(SLIP).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`)).toEqual([]);
    }
  });
});

describe('a name with a note', () => {
  it('goes on following the view, also while its note is open, and the note says the same in every view', async () => {
    const page = await openChapter();
    const link = page.locator(`a[href="#name-${place.id}"]`).first();
    await link.click();
    const slip = page.locator(SLIP);
    const words = await slip.innerText();
    for (const view of VIEWS) {
      await chooseView(page, view);
      const account = await link.evaluate(
        (element) => element.closest<HTMLElement>('[data-account]')?.dataset.account,
      );
      const own = account === undefined || account === view ? view : 'together';
      expect(await link.innerText(), view).toBe(nameForm(story.stage, place.id, own));
      if ((await slip.count()) === 0) await link.evaluate((element: HTMLElement) => element.click());
      expect(await slip.innerText(), view).toBe(words);
    }
  });

  it.each(story.chapters.map(({ slug }) => [slug]))(
    'has it once in %s, outside words that are not ours',
    async (slug) => {
      const { page } = await open({
        path: `chapters/${slug}/`,
        javaScript: false,
        waitUntil: 'domcontentloaded',
      });
      const links = await page.locator('a[data-note="place"]').evaluateAll((all) =>
        all.map((link) => ({
          to: link.getAttribute('href') ?? '',
          isFixed: !!link.closest(
            '[data-quotation], [data-record], [data-exhibit], [data-claim], h1, h2, h3, h4',
          ),
        })),
      );
      expect(links.length).toBeGreaterThan(0);
      expect(new Set(links.map(({ to }) => to)).size).toBe(links.length);
      expect(links.filter(({ isFixed }) => isFixed)).toEqual([]);
    },
  );
});
