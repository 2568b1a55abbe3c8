/** The page of an assignment shows what the link names, no more and no less, and is a page of the story in every other way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTRAS } from '../../src/model/assignment.ts';
import { type OpenedPage, openPage, site } from '../helpers/openPage.ts';
import {
  CHAPTER,
  CHOICES,
  fragmentOf,
  linkTo,
  OTHER,
  openAssignment,
  QUESTIONS,
  shown,
  VOICES,
} from './assignedPage.ts';
import { open } from './onePage.ts';
import {
  chooseView,
  must,
  PERSPECTIVES,
  whenActive,
  whenAwake,
  whenLanded,
  whenStarted,
} from './readingPage.ts';

const STEPS = CHAPTER.steps.map(({ id }) => id);
const titleOf = (slug: string) =>
  must(
    site.story.chapters.find((chapter) => chapter.slug === slug),
    'chapter',
  ).frontmatter.title;
const banner = '[data-assignment]';

/** One page for tests that only look at it: it holds all of the story, and takes a second to open. */
function openedOnce(link: string): () => OpenedPage {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ path: `read/${link}` });
    await whenStarted(opened.page);
  });
  afterAll(() => opened.close());
  return () => opened;
}

describe('a link to a whole chapter', () => {
  const opened = openedOnce(linkTo());

  it('shows the chapter, the questions that it names in the order of the bank, and nothing else', async () => {
    const { page, messages, requests } = opened();
    expect(await shown(page, 'data-chapter')).toEqual([CHAPTER.slug]);
    expect(await shown(page, 'data-step')).toEqual(STEPS);
    expect(await shown(page, 'data-question')).toEqual(QUESTIONS.slice(0, 2));
    expect(await shown(page, 'data-extra')).toEqual([]);
    expect(await page.locator('[data-assignment-plain]').count()).toBe(0);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(requests.filter((url) => url.includes('v=1') && !url.includes('#'))).toEqual([]);
  });

  it('says first what it is, how long it takes and that a teacher chose it, and has its name', async () => {
    const { page } = opened();
    expect(await page.title()).toContain(`Assignment: “${titleOf(CHAPTER.slug)}”`);
    expect(await page.locator('main > *').first().getAttribute('data-assignment')).toBe('');
    const words = await page.locator(banner).innerText();
    expect(words).toMatch(/the whole chapter, 2 questions/);
    expect(words).toMatch(/About (1 hour|\d+ minutes)/);
    expect(words).toMatch(/Neither .* is sent to a server/);
    expect(words).not.toMatch(/teacher chose the order/);
    expect(await page.locator('h1').allInnerTexts()).toEqual([`Assignment: “${titleOf(CHAPTER.slug)}”`]);
  });

  it('leads from its first lines to the questions, and the link stays in the address', async () => {
    const { page } = opened();
    const address = page.url();
    await page.getByRole('link', { name: '2 questions' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[data-tasks-of]'));
    expect(await page.locator('[data-tasks-of] h2').first().isVisible()).toBe(true);
    expect(page.url()).toBe(address);
  });

  it('has the questions of the link in place of the chapter’s own, and keeps what each text could not know', async () => {
    const { page } = opened();
    const own = must(
      site.story.chapters.find(({ slug }) => slug === CHAPTER.slug),
      'chapter',
    ).frontmatter;
    const text = await page.locator('main').innerText();
    expect(text).not.toContain(must(own.questions[0], 'question'));
    expect(text).toContain(must(own.couldNotKnow[0], 'text').text);
  });

  it('counts the questions anew, and each leads to its evidence on the same page', async () => {
    const { page } = opened();
    const numbers = await page.locator('[data-question] > :first-child').allInnerTexts();
    expect(numbers).toEqual(['1', '2']);
    const places = await page
      .locator('[data-question] a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.dataset.step),
      );
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set(['']));
  });
});

describe('a link to a part', () => {
  const from = must(STEPS[1], 'second step');
  const to = must(STEPS[2], 'third step');
  const link = linkTo({
    extras: [...EXTRAS],
    parts: [
      { chapter: CHAPTER.slug, steps: { from, to }, questions: QUESTIONS },
      { chapter: OTHER.slug, questions: [] },
    ],
  });
  const opened = openedOnce(link);

  it('shows these steps, no empty scene, and the other chapter after it', async () => {
    const { page } = opened();
    expect(await shown(page, 'data-step')).toEqual([from, to, ...OTHER.steps.map(({ id }) => id)]);
    expect(await page.locator('main [data-scene]:not(:has([data-step]))').count()).toBe(0);
    expect(await page.locator(banner).innerText()).toContain(`steps 2 to 3 of ${STEPS.length}`);
    expect(await page.title()).toContain('2 chapters');
  });

  it('leads to the published chapter where evidence was left out, and never nowhere', async () => {
    const { page } = opened();
    const dead = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((one) => decodeURIComponent(one.getAttribute('href')?.slice(1) ?? ''))
          .filter((id) => !document.getElementById(id)),
      );
    expect(dead).toEqual([]);
    expect(
      await page.locator(`[data-question] a[href*="chapters/${CHAPTER.slug}/#"]`).count(),
    ).toBeGreaterThan(0);
  });
});

describe('the order that a teacher chose', () => {
  const order = [...VOICES].reverse();

  it('stands in every passage and in the sheet of two accounts, and is declared', async () => {
    const { page } = await openAssignment(linkTo({ order, extras: ['sheet'] }));
    const passages = await page
      .locator('main [data-accounts]')
      .evaluateAll((all) =>
        all.map((one) =>
          [...one.querySelectorAll('[data-account]')].map((a) => a.getAttribute('data-account') ?? ''),
        ),
      );
    const columns = await page
      .locator('main fieldset')
      .evaluateAll((all) =>
        all.map((one) =>
          [...one.querySelectorAll('[data-account-of]')].map((a) => a.getAttribute('data-account-of') ?? ''),
        ),
      );
    expect(passages.length + columns.length).toBeGreaterThan(1);
    for (const voices of [...passages, ...columns]) {
      const heard = voices.filter((voice) => order.includes(voice));
      expect(heard).toEqual(order.filter((voice) => heard.includes(voice)));
    }
    expect(await page.locator(banner).innerText()).toContain('The teacher chose the order');
  });

  it('gives the two columns of the sheet the same width', async () => {
    const { page } = await openAssignment(linkTo({ extras: ['sheet'] }));
    const widths = await page
      .locator('main fieldset textarea')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
    expect(widths.length).toBeGreaterThan(9);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('notes on what is hard to bear', () => {
  const { chapter, contentNotes } = must(
    site.story.teachings.find(({ contentNotes }) => contentNotes.length > 0),
    'chapter with content notes',
  );
  const { scenes } = must(
    site.story.chapters.find(({ slug }) => slug === chapter),
    'chapter',
  );

  it('stand before the steps that they are about', async () => {
    const { page } = await openAssignment(`#v=1&c=${chapter}`);
    const isBefore = await page.locator('main [data-content-note]').evaluateAll((notes) =>
      notes.map((note) => {
        const step = note.closest('[data-scene]')?.querySelector('[data-step]');
        return step && (note.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }),
    );
    expect(isBefore).toEqual(contentNotes.map(() => true));
  });

  it('lead past their scene by key, also where what comes after it was not assigned', async () => {
    const hard = must(
      scenes.find(({ id }) => id === contentNotes[0]?.scene),
      'scene',
    )?.steps.map(({ id }) => id);
    const [from, to] = [must(hard[0], 'step'), must(hard.at(-1), 'step')];
    const { page } = await openAssignment(`#v=1&c=${chapter}&s=${from}.${to}&q=s1`);
    await page.locator('main [data-content-note] a').focus();
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return { isOutside: at !== document.body && !at?.closest('[data-scene]'), words: at?.textContent };
    });
    expect(focused).toEqual({ isOutside: true, words: expect.stringContaining('Questions') });
    expect(await fragmentOf(page)).toBe(`#v=1&c=${chapter}&s=${from}.${to}&q=s1`);
  });
});

describe('what is wrong with a link', () => {
  it('is told in words and never run, and the rest is shown', async () => {
    const hostile = `${linkTo()}.z9&c=<img src=x onerror=alert(1)>&__proto__=x`;
    const { page, messages } = await openAssignment(hostile);
    const words = await page.locator(banner).innerText();
    expect(words).toContain('This link names a question that this site does not have: “z9”');
    expect(words).toContain('a chapter that this site does not have');
    expect(words).toContain('__proto__=x');
    expect(await page.locator(`${banner} img, ${banner} script`).count()).toBe(0);
    expect(await shown(page, 'data-chapter')).toEqual([CHAPTER.slug]);
    expect(messages).toEqual([]);
  });

  it.each([
    ['no link', '', /names no assignment/],
    ['another version', '#v=9&c=x', /begins with “v=9”/],
    ['a chapter that is not there', '#v=1&c=constructor', /“constructor”/],
    ['a hundred thousand characters', `#v=1&c=${'x'.repeat(100_000)}`, /longer than any assignment/],
  ])('leaves the list of chapters where there is nothing to show (%s)', async (_, link, says) => {
    const { page, messages } = await openAssignment(link);
    expect(await page.title()).toContain('There is no assignment here');
    expect(await page.locator(banner).innerText()).toMatch(says);
    expect(await page.locator(banner).innerText()).toContain('Ask whoever gave you the link');
    const listed = page.locator('[data-chapter-list] a[href^="../chapters/"]');
    expect(await listed.count()).toBe(CHOICES.chapters.length);
    expect(await page.locator('main [data-step]').count()).toBe(0);
    expect(messages).toEqual([]);
  });

  it('says the same of it when the way past the bar was taken', async () => {
    const { page } = await openAssignment('#v=9&c=x');
    const words = await page.locator(banner).innerText();
    await page.locator('[data-skip]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    expect(await page.locator(banner).innerText()).toBe(words);
    expect(await fragmentOf(page)).toBe('#v=9&c=x');
  });
});

describe('the address of an assignment', () => {
  it('stays while the page is read, a view is chosen, and links in the page are followed', async () => {
    const link = linkTo();
    const view = must(PERSPECTIVES[0], 'perspective');
    const { page } = await openAssignment(link);
    await whenAwake(page);
    const step = must(STEPS[3], 'fourth step');
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step);
    await whenActive(page, step);
    await chooseView(page, view);
    await page.waitForFunction((name) => new URLSearchParams(location.search).get('view') === name, view);
    expect(await fragmentOf(page)).toBe(link);
    const evidence = page.locator('[data-question] a[href^="#"]').first();
    const target = (await evidence.getAttribute('href'))?.slice(1) ?? '';
    await evidence.click();
    await whenLanded(page, target);
    expect(await fragmentOf(page)).toBe(link);
    await page.reload();
    expect(await shown(page, 'data-question')).toEqual(QUESTIONS.slice(0, 2));
    expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe(view);
  });

  it('is what the button copies, and not the address of a step', async () => {
    const { page, context } = await openAssignment(linkTo());
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-view-panel] summary').click();
    await page.getByRole('button', { name: 'Copy the link to this assignment' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}read/${linkTo()}`);
  });

  it('is followed when it is changed by hand', async () => {
    const { page } = await openAssignment(linkTo());
    await page.evaluate((slug) => (location.hash = `#v=1&c=${slug}`), OTHER.slug);
    await page.locator(`main [data-chapter="${OTHER.slug}"]`).waitFor();
    expect(await shown(page, 'data-chapter')).toEqual([OTHER.slug]);
  });

  it('is kept by the way past the bar and by a name’s note', async () => {
    const { page } = await openAssignment(linkTo());
    await page.locator('[data-skip]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const note = page.locator('main a[data-note]').first();
    await note.click();
    await page.locator('[data-note-slip]').waitFor();
    expect(await fragmentOf(page)).toBe(linkTo());
  });
});

describe('an assigned chapter is read as any chapter is', () => {
  it('beside its live stage, with step buttons, and with the cards of its sources', async () => {
    const { page, messages } = await openAssignment(linkTo(), { reducedMotion: 'reduce' });
    await whenAwake(page);
    await page.locator('[data-bar] [data-step-by="1"]').click();
    await whenLanded(page, must(STEPS[0], 'step'));
    await page.locator('main [data-stage][data-live]').first().waitFor();
    await page.locator('main a[data-source-mark]').first().click();
    await page.locator('dialog[open]').waitFor();
    expect(messages).toEqual([]);
  });

  it('opens in the view that its address names', async () => {
    const view = must(PERSPECTIVES[0], 'perspective');
    const { page } = await open({ path: `read/?view=${view}${linkTo()}` });
    await page.locator('main [data-account] [data-words][hidden]').first().waitFor({ state: 'attached' });
    expect(await page.locator(`main [data-account="${view}"] [data-words][hidden]`).count()).toBe(0);
  });
});
