import { posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { site } from '../helpers/openPage.ts';
import { onePageOfEachKind } from '../helpers/sitePages.ts';
import { unpackedPack } from '../helpers/unpackedPack.ts';
import {
  chooseView,
  IS_FULL,
  must,
  STEPS,
  VIEWS,
  whenAwake,
  whenLanded,
  whenReady,
  whenStarted,
} from './readingPage.ts';

const pack = unpackedPack();
afterAll(() => pack.remove());

const CHAPTERS = site.story.chapters.map(({ slug }) => `chapters/${slug}/index.html`);
const FIRST = must(CHAPTERS[0], 'chapter');
/** Pages of a kind of which another stands for them; each chapter stands for itself. */
const ALIKE = new Set(
  pack.pages.filter(
    (path) =>
      !CHAPTERS.includes(path) && !onePageOfEachKind().some((page) => `${page.path}index.html` === path),
  ),
);

describe('the class pack', () => {
  it('has every page of the site but the guides and the page for wrong addresses', () => {
    const { chapters, sources, teachings } = site.story;
    const taught = teachings.flatMap(({ chapter }) =>
      ['', 'handouts/', 'projector/'].map((page) => `teach/${chapter}/${page}index.html`),
    );
    const looked = ['sources', 'claims', 'record', 'people', 'names', 'timeline', 'method', 'accessibility'];
    const expected = [
      'index.html',
      'read/index.html',
      'teach/index.html',
      ...chapters.map(({ slug }) => `chapters/${slug}/index.html`),
      ...sources.map(({ id }) => `sources/${id}/index.html`),
      ...looked.map((page) => `${page}/index.html`),
      ...taught,
    ];
    expect([...pack.pages].sort()).toEqual(expected.sort());
    expect(
      [...pack.files.keys()].filter((path) => /\.(pdf|zip|json|webmanifest)$|sw\.js/.test(path)),
    ).toEqual([]);
  });

  it('has no word of the answer notes, and no way to them', () => {
    const notes = site.story.teachings.flatMap(
      ({ questions, documentQuestion, twoAccounts, evidenceCards }) =>
        [...questions, documentQuestion, twoAccounts, evidenceCards].map(({ notes }) => longestPlain(notes)),
    );
    expect(notes.length).toBeGreaterThan(20);
    for (const path of pack.pages) {
      const html = pack.textOf(path);
      const words = html.replace(/<[^>]*>/g, '').replaceAll('&#x27;', '’');
      expect(
        notes.filter((note) => words.includes(note) || html.includes(note)),
        path,
      ).toEqual([]);
      expect(html, path).not.toMatch(/data-teacher-only|\/guide\//);
    }
  });

  it('has every file that a page or style asks for, and every place that a link leads to', () => {
    const ids = new Map(
      pack.pages.map((path) => [path, new Set(attributesOf(pack.textOf(path), '[a-z][a-z0-9]*', 'id'))]),
    );
    const missing: string[] = [];
    for (const path of pack.pages) {
      const html = pack.textOf(path).replace(/<p\b[^<>]*data-continue=""[\s\S]*?<\/p>/, '');
      for (const address of attributesOf(html, 'a|link|img|script', 'href|src')) {
        if (/^[a-z]+:/.test(address)) continue;
        const [file = '', place = ''] = address.replace(/\?[^#]*/, '').split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        const isThere = pack.files.has(target);
        const isAssignment = target.startsWith('read/') && place.startsWith('v=');
        const hasPlace = place === '' || isAssignment || ids.get(target)?.has(decodeURIComponent(place));
        if (!isThere || !hasPlace) missing.push(`${path}: ${address}`);
      }
    }
    for (const path of [...pack.files.keys()].filter((file) => file.endsWith('.css')))
      for (const [, file = ''] of pack.textOf(path).matchAll(/url\((?!data:)["']?([^"')]+)/g))
        if (!pack.files.has(posix.join(posix.dirname(path), file))) missing.push(`${path}: ${file}`);
    expect(missing).toEqual([]);
  });

  it('asks for nothing from elsewhere, and tells each browser what to run by name', () => {
    for (const path of pack.pages) {
      const html = pack.textOf(path);
      expect(html, path).not.toMatch(/type="module"|crossorigin|rel="(?:preload|manifest)"|property="og:/);
      expect(
        attributesOf(html, 'link|img|script', 'href|src').filter((at) => /^(https?:)?\/\//.test(at)),
      ).toEqual(attributesOf(html, 'link', 'href').filter((at) => at === site.story.site.address));
    }
  });
});

describe('opened from disk with the network cut', () => {
  // Mostly waiting for a page to start: several wait at once. Of pages that are made alike one is scrolled as well.
  it.concurrent.each(pack.pages.map((path) => [path]))(
    '%s starts, and complains of nothing',
    async (path) => {
      const opened = await pack.open(path);
      await whenStarted(opened.page);
      if (IS_FULL || !ALIKE.has(path)) {
        await whenAwake(opened.page);
        await opened.page.mouse.wheel(0, 1200);
        await opened.page.waitForFunction(() => document.documentElement.dataset.late !== undefined);
      }
      await opened.page.evaluate(() => document.fonts.ready);
      const isStyled = await opened.page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(isStyled).toContain('Source Serif 4');
      expect(opened.messages).toEqual([]);
      expect(opened.failed).toEqual([]);
      await opened.close();
    },
  );

  it.each(CHAPTERS.map((path, at) => [path, must(VIEWS[at % VIEWS.length], 'view')]))(
    'links to the steps of %s in the view “%s” open it there, and a press changes the view',
    async (path, view) => {
      const steps = STEPS.filter((step) => `${step.path}index.html` === path).map(({ id }) => id);
      const taken = IS_FULL ? steps : [must(steps[Math.floor(steps.length / 2)], 'step')];
      const other = must(
        VIEWS.find((one) => one !== view),
        'other view',
      );
      for (const id of taken) {
        const { page, messages, close } = await pack.open(`${path}?view=${view}#${id}`);
        const viewNow = () => page.evaluate(() => document.documentElement.dataset.view);
        await whenReady(page);
        await whenLanded(page, id);
        expect(await viewNow()).toBe(view);
        await chooseView(page, other);
        expect(await viewNow()).toBe(other);
        expect(messages).toEqual([]);
        await close();
      }
    },
  );

  it('the live stage comes at the reader’s first act, and follows from picture to picture', async () => {
    const { page, messages, failed, close } = await pack.open(FIRST);
    await whenReady(page);
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => document.documentElement.dataset.liveStage === 'mounted');
    const steps = STEPS.filter((step) => `${step.path}index.html` === FIRST).map(({ id }) => id);
    const shown = () => page.evaluate(() => document.querySelector('[data-live]')?.textContent ?? '');
    const seen = new Set<string>();
    for (const id of steps.slice(0, 6)) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
      await page.waitForFunction((step) => document.documentElement.dataset.at === step, id);
      await page.waitForFunction((step) => !step || document.querySelector('[data-live]'), id);
      seen.add(await shown());
    }
    expect(seen.size).toBeGreaterThan(1);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('[data-live] img')]
        .filter((image) => image.checkVisibility())
        .every(({ naturalWidth }) => naturalWidth > 0),
    );
    expect([...messages, ...failed]).toEqual([]);
    await close();
  });

  it('a source’s card opens with its styles and its ways to cite', async () => {
    const { page, messages, failed, close } = await pack.open(FIRST);
    await whenReady(page);
    await whenAwake(page);
    await page.locator('[data-source-mark]:visible').first().click();
    await page.locator('dialog[open] [data-card-slot="cite"] details').first().waitFor();
    expect([...messages, ...failed]).toEqual([]);
    await close();
  });

  it('the whole story offers to go on where the reader left a chapter', async () => {
    const { page, close } = await pack.open(`${FIRST}`);
    await whenReady(page);
    const last = must(STEPS.filter((step) => `${step.path}index.html` === FIRST).at(-1), 'step').id;
    await page.mouse.wheel(0, 300);
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), last);
    await page.waitForFunction((key) => localStorage.getItem(key)?.includes('index.html'), 'story.place');
    await page.goto(new URL('../../index.html', page.url()).href);
    await page.locator('[data-continue]:not([hidden]) a').click();
    await page.waitForURL((url) => url.pathname.endsWith(FIRST) && url.hash === `#${last}`);
    await whenLanded(page, last);
    await close();
  });
});

describe('in the class pack from disk', () => {
  it('a ready assignment opens from its lesson, and answers are typed and kept', async () => {
    const slug = must(site.story.teachings[0], 'teaching').chapter;
    const { page, messages, failed, close } = await pack.open(`teach/${slug}/index.html`);
    await whenReady(page);
    await page.locator('a[data-ready]').first().click();
    await page.waitForURL(/\/read\/index\.html#v=1/);
    await whenReady(page);
    const link = page.url();
    const field = page.locator('[data-answer]').first();
    await field.fill('It was said on a Monday.');
    await page.reload();
    await whenReady(page);
    expect(page.url()).toBe(link);
    await expect.poll(() => page.locator('[data-answer]').first().inputValue()).toContain('Monday');
    await page.locator('[data-published]').first().click();
    await page.waitForURL(/\/chapters\/[^/]+\/index\.html$/);
    expect([...messages, ...failed]).toEqual([]);
    await close();
  });

  it('the offer to keep the site is not made: it is here', async () => {
    for (const path of ['teach/index.html', 'read/index.html'])
      expect(pack.textOf(path)).not.toContain('data-offline');
  });
});

/** A note’s longest piece without names that change and without slanted words. */
function longestPlain(note: string): string {
  const [longest = ''] = note
    .split(/\{[^}]*\}|[“”"'’<>&]/)
    .map((piece) => piece.trim())
    .sort((one, other) => other.length - one.length);
  return longest;
}

function attributesOf(html: string, tag: string, attribute: string): string[] {
  const found = html.matchAll(new RegExp(`<(?:${tag})\\b[^<>]*?\\s(?:${attribute})="([^"]*)"`, 'g'));
  return [...found].map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"));
}
