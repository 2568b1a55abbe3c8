/** Answers stay in the browser from the first key on, leave it only in the student's hands, and go when they are told to. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ANSWERS_KEY } from '../../src/classroom/answersStore.ts';
import { site } from '../helpers/openPage.ts';
import { CHAPTER, type CHOICES, linkTo, OTHER, openAssignment, QUESTIONS } from './assignedPage.ts';
import { forbidStorage, must } from './readingPage.ts';

const LETTERS = 'Ինչո՞ւ — Niyə? ğ ş ç ı ə, русский 👩🏽‍🏫🛶\n=1+1, “so”';
const LINK = linkTo({ extras: ['sheet', 'documents'] });

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));
const fields = (page: Page) => page.locator('main textarea');
const act = (page: Page, name: string) => page.locator(`[data-answers-do="${name}"]`);
const status = (page: Page) => page.locator('[data-answers-status]');
const said = (page: Page) => page.locator('[data-answers-said]');

/** The form answers when its own script is here. */
async function openForm(link = LINK, options: Parameters<typeof openAssignment>[1] = {}) {
  const opened = await openAssignment(link, options);
  await opened.page.locator('[data-answers][data-ready]').waitFor();
  return opened;
}

async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act(page, name).click()]);
  return { file: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const choose = (page: Page, text: string, name = 'answers.json') =>
  page
    .locator('[data-answers-file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

type ChapterChoices = (typeof CHOICES)['chapters'][number];

/** Opens the page again as a later edition has it, in which something of the chapter has changed. */
async function openLater(page: Page, change: (chapter: ChapterChoices) => Partial<ChapterChoices>) {
  const edited = (html: string) =>
    html.replace(
      /(<script[^>]*id="assignment-choices"[^>]*>)([\s\S]*?)(<\/script>)/,
      (_, start, data, end) => {
        const choices = JSON.parse(data) as typeof CHOICES;
        const chapters = choices.chapters.map((chapter) =>
          chapter.slug === CHAPTER.slug ? { ...chapter, ...change(chapter) } : chapter,
        );
        return start + JSON.stringify({ ...choices, chapters }).replaceAll('<', '\\u003c') + end;
      },
    );
  await page.route('**/read/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: edited(await response.text()) });
  });
  await page.reload();
  await page.locator('[data-answers][data-ready]').waitFor();
}

describe('an answer', () => {
  it('runs from right to left where its letters do, in the field and on paper', async () => {
    const { page } = await openForm();
    await fields(page).first().fill('مرحبا.');
    await fields(page).nth(1).fill('Hello.');
    const sides = (selector: string) =>
      page.locator(`main ${selector}`).evaluateAll((all) =>
        all.slice(0, 2).map((element) => {
          if (element instanceof HTMLTextAreaElement) return getComputedStyle(element).direction;
          const line = document.createRange();
          line.selectNodeContents(element);
          return line.getBoundingClientRect().left > element.getBoundingClientRect().left + 9 ? 'rtl' : 'ltr';
        }),
      );
    expect(await sides('textarea')).toEqual(['rtl', 'ltr']);
    await page.emulateMedia({ media: 'print' });
    expect(await sides('[data-on-paper]')).toEqual(['rtl', 'ltr']);
  });

  it('is kept from the first key and not before, and is there again after a reload', async () => {
    const { page, messages, requests } = await openForm();
    await page.mouse.wheel(0, 900);
    await fields(page).first().focus();
    expect(await keys(page)).toEqual([]);
    expect(await status(page).textContent()).toBe('');
    await page.keyboard.type('W');
    expect((await keys(page)).map((key) => key.startsWith(ANSWERS_KEY))).toEqual([true]);
    expect(await status(page).textContent()).toBe('Saved in this browser only.');
    await fields(page).first().fill(LETTERS);
    await fields(page).last().fill('the last');
    await page.reload();
    await page.locator('[data-answers][data-ready]').waitFor();
    expect(await fields(page).first().inputValue()).toBe(LETTERS);
    expect(await fields(page).last().inputValue()).toBe('the last');
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  it('is still there when another question of its assignment has been withdrawn since', async () => {
    const { page } = await openForm();
    const [gone, stays] = [must(QUESTIONS[0], 'question'), must(QUESTIONS[1], 'second question')];
    await page.locator(`[data-answer="${CHAPTER.slug}/${stays}"]`).fill('mine');
    await openLater(page, ({ questions, retired }) => ({
      questions: questions.filter(({ id }) => id !== gone),
      retired: [...retired, gone],
    }));
    expect(await page.locator('[data-assignment]').innerText()).toContain(`has been withdrawn: “${gone}”`);
    expect(await page.locator(`main [data-question="${gone}"]`).count()).toBe(0);
    expect(await page.locator(`[data-answer="${CHAPTER.slug}/${stays}"]`).inputValue()).toBe('mine');
  });

  it('is still there when the questions of its chapter stand in another order since', async () => {
    const { page } = await openForm();
    await fields(page).first().fill('mine');
    const { text } = await saved(page, 'json');
    const of = await fields(page).first().getAttribute('data-answer');
    await openLater(page, ({ questions }) => ({ questions: questions.toReversed() }));
    expect(await page.locator(`[data-answer="${of}"]`).inputValue()).toBe('mine');
    await choose(page, text);
    await said(page).filter({ hasText: 'now on the page' }).waitFor();
  });

  it('that was typed before the page could keep it is kept too, after what was there', async () => {
    let go = () => {};
    const late = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { page, context } = await openForm();
    await fields(page).first().fill('from yesterday');
    await context.route('**/answersForm-*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.reload();
    await fields(page).first().fill('and today');
    await fields(page).nth(1).fill('new');
    go();
    await page.locator('[data-answers][data-ready]').waitFor();
    const both = 'from yesterday\nand today';
    expect(await fields(page).first().inputValue()).toBe(both);
    expect(await status(page).textContent()).toBe('Saved in this browser only.');
    await page.reload();
    await page.locator('[data-answers][data-ready]').waitFor();
    expect(await fields(page).first().inputValue()).toBe(both);
    expect(await fields(page).nth(1).inputValue()).toBe('new');
  });

  it('is the same in two tabs, so that neither writes an older one over a newer', async () => {
    const { page, context } = await openForm();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator('[data-answers][data-ready]').waitFor();
    await fields(other).nth(1).fill('only there');
    await fields(page).first().fill('a long answer');
    const whenFirstIs = (words: string) =>
      other.waitForFunction(
        (is) => document.querySelector<HTMLTextAreaElement>('main textarea')?.value === is,
        words,
      );
    await whenFirstIs('a long answer');
    expect(await other.locator('main [data-on-paper]').first().textContent()).toBe('a long answer');
    expect(await fields(other).nth(1).inputValue()).toBe('only there');
    await act(page, 'delete').click();
    await act(page, 'delete').click();
    await whenFirstIs('');
    expect(await keys(other)).toEqual([]);
  });

  it('is not there under another assignment', async () => {
    const { page } = await openForm();
    await fields(page).first().fill('mine');
    await page.goto(`${site.url}read/#v=1&c=${OTHER.slug}&q=${OTHER.questions[0]?.id}`);
    await page.locator(`main [data-chapter="${OTHER.slug}"]`).waitFor();
    expect(await fields(page).first().inputValue()).toBe('');
  });

  it('stands in full on paper, where an empty field has lines to write on', async () => {
    const { page } = await openForm();
    const long = Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n');
    await fields(page).first().fill(long);
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('main [data-on-paper]');
    expect(await paper.first().innerText()).toBe(long);
    expect(await fields(page).first().isVisible()).toBe(false);
    expect((await paper.nth(1).boundingBox())?.height).toBeGreaterThan(100);
    expect(await page.locator('[data-answers]').isVisible()).toBe(false);
  });
});

describe('the student carries the answers out', () => {
  it('on paper by the button: questions and answers, and not what was read for them', async () => {
    const { page } = await openForm();
    await fields(page).first().fill(LETTERS);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await act(page, 'print').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main [data-on-paper]').first().innerText()).toBe(LETTERS);
    expect(await page.locator('main [data-question-text]').first().isVisible()).toBe(true);
    expect(await page.locator('main [data-step]').first().isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('main [data-step]').first().isVisible()).toBe(true);
  });

  it('as text, as a table and to go on elsewhere, with a name that is kept nowhere', async () => {
    const { page, messages } = await openForm();
    await fields(page).first().fill(LETTERS);
    await page.locator('[data-answers-name]').fill('Somebody Ծ.');
    const text = await saved(page, 'txt');
    expect(text.file).toBe(`answers-${CHAPTER.slug}-Somebody-Ծ.txt`);
    expect(text.text).toContain(LETTERS);
    expect(text.text).toContain('Somebody Ծ.');
    const table = await saved(page, 'csv');
    expect(table.text).toMatch(/^\u{feff}Assignment,/u);
    expect(table.text.split(`${CHAPTER.slug}/`).length - 1).toBe(await fields(page).count());
    const file = JSON.parse((await saved(page, 'json')).text);
    expect(file).toMatchObject({ version: 1, assignment: LINK, name: 'Somebody Ծ.' });
    expect(file.answers[0]).toMatchObject({ answer: LETTERS });
    expect(file.answers[0].asks.length).toBeGreaterThan(20);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Somebody');
    await page.reload();
    expect(await page.locator('[data-answers-name]').inputValue()).toBe('');
    expect(messages).toEqual([]);
  });

  it('and goes on in another browser, letter for letter', async () => {
    const { page } = await openForm();
    await fields(page).first().fill(LETTERS);
    const { text } = await saved(page, 'json');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('[data-answers][data-ready]').waitFor();
    await choose(page, text);
    await said(page).filter({ hasText: 'now on the page' }).waitFor();
    expect(await fields(page).first().inputValue()).toBe(LETTERS);
    expect((await keys(page)).length).toBe(1);
  });

  it('is asked before anything is overwritten', async () => {
    const { page } = await openForm();
    await fields(page).first().fill('from the file');
    const { text } = await saved(page, 'json');
    await fields(page).first().fill('newer');
    await choose(page, text);
    await act(page, 'keep').click();
    expect(await fields(page).first().inputValue()).toBe('newer');
    await choose(page, text);
    await act(page, 'replace').click();
    expect(await fields(page).first().inputValue()).toBe('from the file');
    expect(await page.locator('[data-answers-ask]').isVisible()).toBe(false);
  });

  it.each([
    ['no answers', '{"__proto__":{"x":1}}', /not a file of answers/],
    ['answers to another assignment', undefined, /another assignment/],
    ['two million characters', 'x'.repeat(2_000_000), /too large/],
  ])('and a file with %s is refused in a sentence', async (_, text, says) => {
    const { page, messages } = await openForm();
    await fields(page).first().fill('mine');
    const other = async () => (await saved(page, 'json')).text.replace(LINK, '#v=1&c=x');
    await choose(page, text ?? (await other()));
    await said(page).filter({ hasText: says }).waitFor();
    expect(await fields(page).first().inputValue()).toBe('mine');
    expect(messages).toEqual([]);
  });
});

describe('answers are deleted', () => {
  it('by two presses, here and, where asked, for other assignments too, until no key is left', async () => {
    const { page } = await openForm(`#v=1&c=${OTHER.slug}&q=${OTHER.questions[0]?.id}`);
    await fields(page).first().fill('of another assignment');
    await page.goto('about:blank');
    await page.goto(`${site.url}read/${LINK}`);
    await page.locator('[data-answers][data-ready]').waitFor();
    await fields(page).first().fill('of this one');
    await act(page, 'delete').click();
    expect((await keys(page)).length).toBe(2);
    await act(page, 'delete').click();
    expect(await fields(page).first().inputValue()).toBe('');
    expect((await keys(page)).length).toBe(1);
    await act(page, 'delete-others').click();
    await act(page, 'delete-others').click();
    expect(await keys(page)).toEqual([]);
  });

  it('not by a double press, of which nobody has read the question', async () => {
    const { page } = await openForm();
    await fields(page).first().fill('mine');
    await act(page, 'delete').dblclick();
    expect(await fields(page).first().inputValue()).toBe('mine');
    expect(await act(page, 'delete').textContent()).toContain('Press again');
  });

  it('only when the second press follows the first', async () => {
    const { page } = await openForm();
    await fields(page).first().fill('mine');
    await act(page, 'delete').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await act(page, 'delete').focus();
    await page.keyboard.press('Enter');
    expect(await fields(page).first().inputValue()).toBe('mine');
    await page.keyboard.press('Enter');
    expect(await fields(page).first().inputValue()).toBe('');
    expect(await said(page).textContent()).toContain('deleted');
  });
});

/** A browser whose storage takes nothing more. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

describe('where nothing can be kept', () => {
  it.each([
    ['forbids storage', forbidStorage],
    ['has no room left', fillStorage],
  ])(
    'because the browser %s, the form works, says so, and the answers can be carried out',
    async (_, prepare) => {
      const { page, messages } = await openForm(LINK, {
        prepare: async (opened) => void (await opened.addInitScript(prepare)),
      });
      await fields(page).first().fill(LETTERS);
      expect(await status(page).textContent()).toContain('Not saved here');
      expect((await saved(page, 'txt')).text).toContain(LETTERS);
      await act(page, 'delete').click();
      await act(page, 'delete').click();
      expect(await fields(page).first().inputValue()).toBe('');
      expect(messages).toEqual([]);
    },
  );

  it('because a part of the page did not load, the student is told before the first field, and can print', async () => {
    const { page } = await openAssignment(LINK, {
      prepare: async (opened) => void (await opened.route('**/answersForm-*.js', (route) => route.abort())),
    });
    await status(page).filter({ hasText: 'Not saved here' }).waitFor();
    const isBefore = await status(page).evaluate((told) => {
      const first = document.querySelector('main textarea');
      return first && (told.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    expect(isBefore).toBe(true);
    await fields(page).first().fill(LETTERS);
    // As a browser says before it prints; the printing itself says no word to the test.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main [data-on-paper]').first().innerText()).toBe(LETTERS);
  });

  it('nor saved or printed, because the page stands in a closed frame, it says what helps', async () => {
    const { page } = await openForm(LINK, {
      prepare: async (opened) => {
        await opened.route('**/frame.html*', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<iframe sandbox="allow-scripts allow-same-origin" width="900" height="700" src="${site.url}read/${LINK.replaceAll('&', '&amp;')}"></iframe>`,
          }),
        );
      },
    });
    await page.goto(`${site.url}frame.html`);
    const frame = must(page.frames()[1], 'frame');
    await frame.locator('[data-answers][data-ready]').waitFor();
    await frame.locator('main textarea').first().fill('x');
    await frame.locator('[data-answers-do="txt"]').click();
    const told = frame.locator('[data-answers-said]');
    expect(await told.textContent()).toContain('a tab of its own');
    await frame.locator('[data-answers-do="print"]').click();
    expect(await told.textContent()).toMatch(/print.*a tab of its own/);
  });
});
