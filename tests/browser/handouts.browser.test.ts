/** The page of handouts as a teacher has it: equal columns, and one sheet printed alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, site } from '../helpers/openPage.ts';
import { type PrintedSheet, printPage, squeezed } from '../helpers/printedPages.ts';

const SHEETS = [
  'student-sheet',
  'accounts-sheet',
  'norms',
  'source-pack',
  'vocabulary',
  'evidence-cards',
  'roles',
  'more-questions',
];

const [first, second] = site.story.teachings;
if (!first || !second) throw new Error('The story is not taught.');

describe.each([first.chapter, second.chapter])('the two accounts of %s', (slug) => {
  it.each([1440, 390])('stand in columns of one width at %i px and on paper', async (width) => {
    const { page, close } = await openPage({ path: `teach/${slug}/handouts/#accounts-sheet`, width });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const widths = await page
        .locator('[data-voice-column]')
        .evaluateAll((columns) => columns.map((column) => Math.round(column.getBoundingClientRect().width)));
      expect(widths).toHaveLength(2);
      expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0)), media).toBeLessThanOrEqual(1);
      expect(widths[0]).toBeGreaterThan(60);
    }
    await close();
  });
});

describe('on paper', () => {
  let all: PrintedSheet[];
  let alone: PrintedSheet[];
  let titles: string[];
  beforeAll(async () => {
    const path = `teach/${first.chapter}/handouts/`;
    const opened = await openPage({ path, javaScript: false });
    titles = await opened.page.locator('[data-handout] > h2').allInnerTexts();
    all = await printPage(opened.page, 'A4');
    await opened.page.goto(new URL('#vocabulary', opened.page.url()).href);
    alone = await printPage(opened.page, 'A4');
    await opened.close();
  });

  it('begins every handout on a sheet of its own and leaves none blank', () => {
    expect(titles).toHaveLength(SHEETS.length);
    for (const title of titles) {
      const begins = all.filter(({ text }) => text.slice(0, 200).includes(squeezed(title)));
      expect(begins.length, title).toBeGreaterThan(0);
    }
    expect(all.filter(({ items }) => items.length === 0)).toEqual([]);
  });

  it('prints the one that its address names alone', () => {
    expect(alone.length).toBeLessThan(all.length);
    expect(alone[0]?.text).toContain('vocabulary');
    const text = alone.map((sheet) => sheet.text).join('');
    expect(text).not.toContain(squeezed('Student sheet'));
  });
});

it('prints by a button where a script runs, and has the rest of the bank on its own last sheet', async () => {
  const { page, close } = await openPage({
    path: `teach/${first.chapter}/handouts/`,
    prepare: async (opening) => {
      await opening.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
    },
  });
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.locator('html[data-printed]').count()).toBe(1);
  const others = first.questions.filter(({ core }) => !core).length;
  expect(await page.locator('#student-sheet [data-question]').count()).toBe(first.questions.length - others);
  expect(await page.locator('[data-handout]').last().locator('[data-question]').count()).toBe(others);
  await close();
});

describe('without a script', () => {
  let page: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    page = await openPage({ path: `teach/${first.chapter}/handouts/`, javaScript: false, width: 320 });
  });
  afterAll(() => page.close());

  it('has every handout, and fits a narrow window', async () => {
    for (const id of SHEETS) expect(await page.page.locator(`#${id}`).count(), id).toBe(1);
    const wide = await page.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });
});
