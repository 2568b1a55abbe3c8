/** The form that makes an assignment, used as a new teacher would: from the page for teachers to a link, a code and a sheet. */
import { AxeBuilder } from '@axe-core/playwright';
import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/model/assignment.ts';
import { assignmentChoices } from '../../src/model/assignmentChoices.ts';
import { formatMinutes } from '../../src/model/formatMinutes.ts';
import { type OpenedPage, openPage, site } from '../helpers/openPage.ts';
import { type Format, printPage, squeezed } from '../helpers/printedPages.ts';
import { must, whenReady } from './readingPage.ts';

const { story } = site;
const CHOICES = assignmentChoices(story);
const slug = must(CHOICES.chapters.at(-1), 'chapter with questions').slug;
const chapter = must(
  CHOICES.chapters.find((one) => one.slug === slug),
  'chapter',
);
const teaching = must(
  story.teachings.find((one) => one.chapter === slug),
  'lesson',
);
const {
  number,
  frontmatter: { title },
} = must(
  story.chapters.find((one) => one.slug === slug),
  'chapter',
);
const core = teaching.questions.filter((question) => question.core).map(({ id }) => id);

let opened: OpenedPage | undefined;
afterEach(async () => {
  const messages = opened?.messages ?? [];
  await opened?.close();
  opened = undefined;
  expect(messages).toEqual([]);
});

async function openForm(
  path: string,
  size = { width: 1440, height: 900 },
  scheme: 'light' | 'dark' = 'light',
) {
  opened = await openPage({
    path,
    ...size,
    colorScheme: scheme,
    prepare: async (page) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset.printed = String(
            Number(document.documentElement.dataset.printed ?? 0) + 1,
          );
        };
      });
    },
  });
  await whenReady(opened.page);
  await opened.page.waitForSelector('[data-builder][data-ready]');
  return opened.page;
}

const linkOf = (page: Page) => page.getByRole('textbox', { name: 'Link for students' }).inputValue();
const minutesOf = (page: Page) => page.locator('[data-builder-minutes]').textContent();
const read = (link: string) => readAssignment(new URL(link).hash, CHOICES);
const partForm = (page: Page) => page.locator(`[data-builder-chapter="${slug}"]`);
const placeOf = (of: string) => CHOICES.chapters.findIndex((one) => one.slug === of);

/** What a phone would read from the picture. */
async function decoded(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** By the formula as the page states it, in other code than the page's. */
function minutesFor(steps: readonly string[] | undefined, questions: readonly string[]): number {
  const all = must(
    story.chapters.find((one) => one.slug === slug),
    'chapter',
  );
  const words = steps ? steps.map((id) => all.stepWords[id] ?? 0).reduce((a, b) => a + b, 0) : all.ownWords;
  const quoted = all.quotations.filter(({ step }) => !steps || (step !== undefined && steps.includes(step)));
  const asked = teaching.questions.filter(({ id }) => questions.includes(id));
  const exact = words / 200 + quoted.length + asked.reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(5, Math.round(exact / 5) * 5);
}

describe('a teacher who has never been here', () => {
  it('gets from the page for teachers to a link that works and a printed sheet by eight presses or fewer', async () => {
    const page = await openForm('teach/');
    let presses = 0;
    const press = async (target: Locator) => {
      presses += 1;
      await target.click();
    };
    await press(page.getByRole('link', { name: 'Tick a chapter' }));
    await press(partForm(page).locator('[name="chapter"]'));
    await press(page.getByRole('button', { name: 'Copy the link' }));
    await page.getByText(/^(Copied\.|Selected: press)/).waitFor();
    await press(page.getByRole('button', { name: 'Print the sheet' }));
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('1');
    expect(presses).toBeLessThanOrEqual(8);

    const link = await linkOf(page);
    expect(read(link)).toEqual({
      assignment: { parts: [{ chapter: slug, questions: core }], order: [], extras: [] },
      faults: [],
    });
    await page.goto('about:blank');
    await page.goto(link);
    await whenReady(page);
    expect(squeezed(await page.locator('main').innerText())).toContain(squeezed(title));
    expect(await page.locator('main [data-question]').count()).toBe(core.length);
  });
});

describe('the form of a lesson', () => {
  it('says at once how long it takes, by the formula of the page, and which question needs a step that is not read', async () => {
    const page = await openForm(`teach/${slug}/`);
    expect(await minutesOf(page)).toBe(`About ${formatMinutes(minutesFor(undefined, core))}`);

    const steps = chapter.steps.map(({ id }) => id);
    const [second, third] = [must(steps[1], 'second step'), must(steps[2], 'third step')];
    await page.getByLabel('From step').selectOption(second);
    await page.getByLabel('To step').selectOption(third);
    expect(await minutesOf(page)).toBe(`About ${formatMinutes(minutesFor([second, third], core))}`);
    expect(read(await linkOf(page)).assignment?.parts).toEqual([
      { chapter: slug, steps: { from: second, to: third }, questions: core },
    ]);
    const outside = await page.locator('label:has(input:checked) [data-builder-outside]:visible').count();
    expect(outside).toBeGreaterThan(0);
    expect(await page.locator('[data-builder-warning]').textContent()).toMatch(
      outside === 1 ? /^One question needs a step/ : new RegExp(`^${outside} questions need steps`),
    );

    const [first, last] = [must(steps.at(0), 'first step'), must(steps.at(-1), 'last step')];
    await page.getByLabel('From step').selectOption(last);
    await page.getByLabel('To step').selectOption(first);
    expect(read(await linkOf(page))).toMatchObject({
      assignment: { parts: [{ chapter: slug }] },
      faults: [],
    });
    expect(await linkOf(page), 'from the last step to the first is the whole chapter').not.toContain('&s=');
  });

  it('names the chapter of a question that needs a step which is left out, since it may be folded away', async () => {
    const page = await openForm(
      `teach/#v=1&c=${slug}&s=${chapter.steps[1]?.id}.${chapter.steps[1]?.id}&q=${core.join('.')}`,
    );
    expect(await page.locator('[data-builder-warning]').textContent()).toContain(`(in ${number} ${title})`);
  });

  it('names each step by its number and its opening words, and never two alike', async () => {
    const page = await openForm(`teach/${slug}/`);
    const names = await page.getByLabel('From step').locator('option').allTextContents();
    expect(names).toHaveLength(chapter.steps.length);
    expect(new Set(names.map((name) => name.replace(/^\d+ · /, ''))).size).toBe(names.length);
    for (const [index, name] of names.entries()) expect(name).toMatch(new RegExp(`^${index + 1} · \\S.{8,}`));
  });

  it('moves a voice by key, keeps the focus on it and says where it stands; the order is in the link', async () => {
    const page = await openForm(`teach/${slug}/`);
    const [one, two, ...rest] = CHOICES.voices;
    await page.locator(`[data-voice="${two}"] [value="-1"]`).focus();
    await page.keyboard.press('Enter');
    expect(read(await linkOf(page)).assignment?.order).toEqual([two, one, ...rest]);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-voice]')?.getAttribute('data-voice')),
    ).toBe(two);
    expect(await page.locator('[data-builder-order] [role="status"]').textContent()).toMatch(/: 1 of \d\.$/);
    await page.getByLabel('As in each chapter').check();
    expect(read(await linkOf(page)).assignment?.order).toEqual([]);
  });

  it('takes its choice along to the page for all chapters', async () => {
    const page = await openForm(`teach/${slug}/`);
    await page.getByLabel('Vocabulary', { exact: true }).check();
    const link = await linkOf(page);
    await page.locator('[data-builder-all]').click();
    await page.waitForURL(/teach\/#v=1/);
    await page.waitForSelector('[data-builder][data-ready]');
    expect(await linkOf(page)).toBe(link);
  });
});

describe('the page for teachers opened with a link', () => {
  it('fills the form with it, so that it can be changed', async () => {
    const other = must(CHOICES.chapters[0], 'chapter');
    const [from, to] = [must(other.steps[0], 'step').id, must(other.steps[1], 'step').id];
    const asked = must(other.questions.at(-1), 'question').id;
    const order = [...CHOICES.voices].reverse();
    const fragment = `#v=1&c=${slug}&q=${core.join('.')}&c=${other.slug}&s=${from}.${to}&q=${asked}&o=${order.join('.')}&x=norms.cards`;
    const page = await openForm(`teach/${fragment}`);
    const { assignment } = readAssignment(fragment, CHOICES);
    const made = read(await linkOf(page)).assignment;
    expect(made).toEqual({
      ...assignment,
      parts: [...(assignment?.parts ?? [])].sort((a, b) => placeOf(a.chapter) - placeOf(b.chapter)),
    });
    expect(await page.locator('[data-builder-faults]').textContent()).toBe('');
  });

  it('names what of it cannot be followed, as text and never as markup', async () => {
    const page = await openForm(`teach/#v=1&c=${slug}&q=z99.${core[0]}&x=%3Cimg%20src=x%3E`);
    const faults = page.locator('[data-builder-faults]');
    expect(await faults.textContent()).toContain('z99');
    expect(await faults.locator('*').count()).toBe(0);
    expect(read(await linkOf(page)).assignment?.parts).toEqual([{ chapter: slug, questions: [core[0]] }]);
  });
});

describe('the code to scan', () => {
  it.each(['light', 'dark'] as const)('holds the link, read from the picture by %s', async (scheme) => {
    const page = await openForm(`teach/${slug}/`, { width: 820, height: 1180 }, scheme);
    const link = await linkOf(page);
    const places = await page.locator('[data-builder-code] svg').all();
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(await decoded(await place.screenshot())).toBe(link);
  });

  it('holds the link of every question of the chapter too, and gives way to words where a link is too long', async () => {
    const page = await openForm('teach/');
    const everything = (chapters: typeof CHOICES.chapters) =>
      `#v=1${chapters.map((one) => `&c=${one.slug}&q=${one.questions.map(({ id }) => id).join('.')}`).join('')}`;
    await page.goto(new URL(`teach/${everything([chapter])}`, site.url).href);
    await page.waitForFunction(() => document.querySelectorAll('[data-builder-code] svg').length === 2);
    const [code] = await page.locator('[data-builder-code] svg').all();
    expect(await decoded(await must(code, 'code').screenshot())).toBe(await linkOf(page));

    await page.goto(new URL(`teach/${everything(CHOICES.chapters)}`, site.url).href);
    await page.getByText('The link is too long for a code').first().waitFor();
    expect(await page.locator('[data-builder-code] svg').count()).toBe(0);
  });
});

describe.each(['A4', 'Letter'] as const)('the sheet printed on %s', (format: Format) => {
  it('has title, central question, link, questions, the line at the foot, and nothing else of the page', async () => {
    const page = await openForm(`teach/${slug}/`);
    await page.getByRole('button', { name: 'Print the sheet' }).click();
    const sheets = await printPage(page, format);
    const text = sheets.map((sheet) => sheet.text).join('');
    const questions = await page.locator('[data-sheet-question]:visible').allTextContents();
    expect(questions).toHaveLength(core.length);
    for (const words of [title, 'Name', 'Date', await linkOf(page), story.site.footer, ...questions])
      expect(text).toContain(squeezed(words));
    for (const words of ['At a glance', 'Build an assignment', 'Ready to give out', 'Chapters'])
      expect(text).not.toContain(squeezed(words));
    for (const sheet of sheets) expect(sheet.items.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(3);
  });
});

it('keeps nothing, asks nobody else, and prints the page without the form unless the button for the sheet is pressed', async () => {
  const page = await openForm('teach/');
  await partForm(page).locator('summary').click();
  await partForm(page).locator('[name="question"]').last().check();
  await partForm(page).locator('[name="chapter"]').check();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(must(opened, 'page').requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
  // Opened by a link, and the form used.
  await page.goto(new URL(`teach/${slug}/#v=1&c=${slug}&q=${core[0]}`, site.url).href);
  await whenReady(page);
  await page.waitForSelector('[data-builder][data-ready]');
  await page.locator('[name="question"]').last().check();
  const isWholePage = async () => {
    const all = (await printPage(page, 'A4')).map((sheet) => sheet.text).join('');
    for (const words of ['At a glance', `All ${teaching.questions.length} questions`])
      expect(all).toContain(squeezed(words));
    for (const words of ['Build an assignment', 'Print the sheet', 'NameDate'])
      expect(all, words).not.toContain(squeezed(words));
  };
  await isWholePage();
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  const sheet = (await printPage(page, 'A4')).map(({ text }) => text).join('');
  expect(sheet).toContain('namedate');
  expect(sheet).not.toContain(squeezed('At a glance'));
  // What a browser says when its printing is over, said once more where printing to a file does not say it.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await isWholePage();
});

it('says in a narrow window, at the foot of the form, that the link is made, and goes to it', async () => {
  const page = await openForm('teach/', { width: 390, height: 844 });
  const foot = page.locator('[data-builder-foot]');
  expect(await foot.isVisible()).toBe(false);
  await partForm(page).locator('[name="chapter"]').check();
  expect(squeezed(await foot.innerText())).toContain(squeezed((await minutesOf(page)) ?? '?'));
  // It lies over nothing that is reached by key.
  await page.setViewportSize({ width: 390, height: 500 });
  await page.locator('[name="chapter"]').first().focus();
  for (const _ of CHOICES.chapters) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => {
        const field = document.activeElement?.getBoundingClientRect();
        const foot = document.querySelector('[data-builder-foot]')?.getBoundingClientRect();
        return field && foot && field.bottom > foot.top && field.top < foot.bottom;
      }),
    ).toBe(false);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await foot.getByRole('link', { name: 'To the link and the sheet' }).press('Enter');
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('[data-builder-link]')?.getBoundingClientRect() ?? {};
    return (top ?? 0) > 0 && (bottom ?? innerHeight) < innerHeight;
  });
});

it.each([320, 1440])(
  'has no fault that axe finds and no sideways scroll at %i px, opened and filled',
  async (width) => {
    const page = await openForm('teach/', { width, height: 900 });
    await partForm(page).locator('summary').click();
    await partForm(page).locator('[name="chapter"]').check();
    const axe = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await page
      .locator('[data-builder] :is(button, summary, select, input, a):visible')
      .evaluateAll(
        (all) =>
          all
            .map((one) => (one.closest('label') ?? one).getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24).length,
      );
    expect(small).toBe(0);
  },
);

it('copies the whole address of each ready link of a lesson, and says so politely', async () => {
  const page = await openForm(`teach/${slug}/`, { width: 390, height: 844 });
  await page.evaluate(() => {
    const writeText = async (text: string) => document.documentElement.setAttribute('data-copied', text);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  const links = await page.locator('a[data-ready]').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const beside = link.locator('..');
    await beside.getByRole('button', { name: 'Copy the link' }).press('Enter');
    await beside.getByRole('status').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => document.documentElement.dataset.copied);
    expect(copied).toBe(await link.evaluate((ready) => (ready as HTMLAnchorElement).href));
    expect(read(copied ?? '').faults).toEqual([]);
  }

  // Where nothing may be copied the address comes into sight, selected.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: 'Copy the link' }).first().click();
  const shown = page.getByRole('textbox', { name: 'Address' });
  await page.getByText(/^Selected: press/).waitFor();
  expect(await shown.inputValue()).toBe(
    await links[0]?.evaluate((ready) => (ready as HTMLAnchorElement).href),
  );
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await shown.inputValue());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

it('is not there without a script: the page says what to use, and the ready link stands', async () => {
  opened = await openPage({ path: `teach/${slug}/`, javaScript: false });
  const { page } = opened;
  expect(await page.locator('[data-builder]').isVisible()).toBe(false);
  expect(await page.locator('noscript p', { hasText: 'The form needs a script.' }).isVisible()).toBe(true);
  const link = await page
    .locator('[data-ready="core"]')
    .evaluate((ready) => (ready as HTMLAnchorElement).href);
  expect(read(link).assignment?.parts).toEqual([{ chapter: slug, questions: core }]);
});
