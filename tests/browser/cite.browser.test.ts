/** What is read can be cited and passed on: by keyboard, with the browser's leave and without it, with script and without. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { citeChapter } from '../../src/cite/citableOf.ts';
import { RECORD_FORMATS, STYLES } from '../../src/cite/formats.ts';
import { plainText } from '../../src/cite/runs.ts';
import { site } from '../helpers/openPage.ts';
import { open } from './onePage.ts';
import { addressOf, must, VIEWS, whenAwake, whenLanded, whenReady } from './readingPage.ts';

const { story } = site;
const chapter = must(story.chapters[1], 'second chapter');
const path = `chapters/${chapter.slug}/`;
const cited = citeChapter(chapter, story);
/** A step some way into the chapter. */
const step = must(chapter.scenes.flatMap(({ steps }) => steps)[3]?.id, 'fourth step');
const view = must(VIEWS[1], 'perspective');
const quotation = must(
  chapter.quotations.find(({ ref, exhibit, step }) => ref && step && !exhibit),
  'quotation in a step',
);

async function openAwake(address = path) {
  const opened = await open({
    path: address,
    prepare: (_, context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  await whenReady(opened.page);
  await whenAwake(opened.page);
  return opened;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What is pasted in italics where that is possible. */
const slantedInClipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    const pasted = new DOMParser().parseFromString(html ?? '', 'text/html');
    return [...pasted.querySelectorAll('i')].map((each) => each.textContent);
  });

async function openCitations(page: Page): Promise<void> {
  const summary = page.locator('details[data-cite] summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.locator('details[data-cite] button').first().waitFor();
}

/** As in a frame or a browser that lets the page copy nothing. */
async function copyingIsForbidden(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { get: () => undefined });
    document.execCommand = () => false;
  });
}

describe('when JavaScript is off', () => {
  it('a chapter can be cited by a press, in six ways to select', async () => {
    const { page } = await open({ path, javaScript: false });
    await page.locator('details[data-cite] summary').click();
    const ways = page.locator('[data-cite-as]');
    expect(await ways.count()).toBe(STYLES.length + RECORD_FORMATS.length);
    for (const way of await ways.all()) expect(await way.isVisible()).toBe(true);
    expect(await page.locator('[data-copy-link]').isVisible()).toBe(false);
  });
});

describe('the ways to cite a chapter', () => {
  it('are copied and kept by keyboard, each by a button that says which', async () => {
    const { page, messages } = await openAwake();
    await openCitations(page);
    const [apa, bibtex] = [must(STYLES[0], 'style'), must(RECORD_FORMATS[0], 'format')];
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Copy ${apa.name}`);
    await page.keyboard.press('Enter');
    await page.locator('details[data-cite] [role="status"]', { hasText: 'Copied.' }).waitFor();
    expect(await clipboard(page)).toBe(plainText(apa.write(cited)));
    const slanted = apa.write(cited).flatMap((run) => (typeof run === 'string' ? [] : run.italic));
    expect(await slantedInClipboard(page)).toEqual(slanted);
    const names = await page.locator('details[data-cite] button').allInnerTexts();
    expect(names.map((name) => name.replace(/\s+/g, ' '))).toContain(
      `Download ${cited.key}.${bibtex.extension}`,
    );
    expect(new Set(names).size).toBe(STYLES.length + 2 * RECORD_FORMATS.length);
    expect(messages).toEqual([]);
  });

  it('are kept as files that are the records, byte for byte', async () => {
    const { page } = await openAwake();
    await openCitations(page);
    for (const format of RECORD_FORMATS) {
      const name = `${cited.key}.${format.extension}`;
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('details[data-cite] button', { hasText: name }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(name);
      expect(await readFile(await file.path(), 'utf8')).toBe(format.write(cited));
    }
  });

  it('are selected for the reader where nothing may be copied', async () => {
    const { page, messages } = await open({ path, prepare: copyingIsForbidden });
    await whenReady(page);
    await whenAwake(page);
    await openCitations(page);
    await page.locator('details[data-cite] button').first().click();
    await page.locator('details[data-cite] [role="status"]', { hasText: 'Selected' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
      plainText(must(STYLES[0], 'style').write(cited)),
    );
    expect(messages).toEqual([]);
  });
});

describe('a link to the place', () => {
  it('names the step and the view, and no wish of the reader’s own', async () => {
    const { page } = await openAwake(`${path}?view=${view}&layout=static#${step}`);
    await page.waitForFunction((id) => document.documentElement.dataset.at === id, step);
    await page.locator('details[data-view-panel] summary').click();
    const button = page.locator('[data-view-panel] [data-copy-link]');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-view-panel] [role="status"]', { hasText: 'Copied.' }).waitFor();
    const copied = await clipboard(page);
    expect(copied).toBe(`${site.story.site.address ?? addressOf('')}${path}?view=${view}#${step}`);
  });

  it('brings whoever follows it to that step', async () => {
    const { page } = await openAwake(`${path}#${step}`);
    await whenLanded(page, step);
    await page.locator('details[data-view-panel] summary').click();
    await page.locator('[data-view-panel] [data-copy-link]').click();
    await page.locator('[data-view-panel] [role="status"]', { hasText: 'Copied.' }).waitFor();
    const copied = new URL(await clipboard(page));
    await page.goto(addressOf(`${path}${copied.search}${copied.hash}`));
    await whenLanded(page, step);
  });

  it('stands there, selected, where nothing may be copied', async () => {
    const { page, messages } = await open({ path: `${path}#${step}`, prepare: copyingIsForbidden });
    await whenReady(page);
    await whenLanded(page, step);
    await page.locator('details[data-view-panel] summary').click();
    await page.locator('[data-view-panel] [data-copy-link]').click();
    await page.locator('[data-view-panel] [role="status"]', { hasText: 'Selected' }).waitFor();
    const field = page.locator('[data-view-panel] input[readonly]');
    expect(await field.isVisible()).toBe(true);
    expect(await field.inputValue()).toContain(`${path}#${step}`);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(messages).toEqual([]);
  });
});

describe('the words of a quotation', () => {
  it('are cited in the card of their source, with who, where and the chapter, and so is their place', async () => {
    const { page, messages } = await openAwake(`${path}#${quotation.step}`);
    const mark = page.locator(`[data-quotation="${quotation.ref}"] [data-source-mark]`).first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const slot = page.locator('dialog[open] [data-card-slot="cite"]');
    await slot.locator('summary').click();
    const ways = await slot.locator('[data-cite-as]').allInnerTexts();
    expect(ways).toHaveLength(STYLES.length + RECORD_FORMATS.length);
    const who = must(
      story.people.find(({ id }) => id === quotation.by),
      'speaker',
    );
    const title = must(
      story.sources.find(({ id }) => id === quotation.source),
      'source',
    ).title;
    const lastWords = must(quotation.runs.at(-1), 'words').split(' ').at(-1)?.replace(/\W+$/, '') ?? '';
    for (const way of ways)
      for (const wanted of [who.name, quotation.pinpoint, title, chapter.frontmatter.title, lastWords])
        expect(way).toContain(wanted);
    await slot.locator('button', { hasText: `Copy ${must(STYLES[2], 'style').name}` }).click();
    await slot.locator('[role="status"]', { hasText: 'Copied.' }).waitFor();
    expect(await clipboard(page)).toBe(ways[2]);
    await slot.locator('[data-copy-link]').click();
    await slot.locator('p [role="status"]', { hasText: 'Copied.' }).waitFor();
    expect(new URL(await clipboard(page)).hash).toBe(`#${quotation.step}`);
    expect(messages).toEqual([]);
  });
});
