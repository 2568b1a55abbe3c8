/** The page of an assignment with all that can be assigned, and without a script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { EXTRAS } from '../../src/model/assignment.ts';
import { site } from '../helpers/openPage.ts';
import { CHOICES, linkTo, openAssignment, shown, VOICES } from './assignedPage.ts';
import { open } from './onePage.ts';
import { must } from './readingPage.ts';

const longest = (texts: readonly string[]) =>
  [...texts].sort((one, other) => other.length - one.length)[0]?.slice(0, 160) ?? '';

describe('everything that can be assigned', () => {
  const everything = linkTo({ extras: [...EXTRAS], order: [...VOICES].reverse() });

  it('stands in a narrow window without scrolling sideways, and every field and link can be hit', async () => {
    const { page } = await openAssignment(everything, { width: 320, height: 640 });
    expect(await shown(page, 'data-extra')).toEqual([...EXTRAS]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const small = await page
      .locator('main :is([data-answers] button, [data-answers] input, textarea)')
      .evaluateAll(
        (all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24).length,
      );
    expect(small).toBe(0);
  });

  it.each([
    { width: 390, height: 844, colorScheme: 'dark' },
    { width: 1440, height: 900, colorScheme: 'light' },
  ] as const)('has nothing for axe to find at $width px ($colorScheme)', async (look) => {
    const { page } = await openAssignment(everything, look);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page })
      .exclude('[data-chapter] [data-prose]')
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`)).toEqual([]);
  });

  it('has no two elements of one id, and no label without its field', async () => {
    const { page } = await openAssignment(everything);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const names = await page
      .locator('main textarea')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLTextAreaElement).labels[0]?.textContent?.trim() ?? ''),
      );
    expect(names.filter((name) => name === '')).toEqual([]);
  });

  it('is on the page without any note for teachers', async () => {
    const { page } = await openAssignment(everything);
    const html = (await page.content()).replace(/\s+/g, ' ');
    // Without the names in braces, which the page writes out.
    const notes = site.story.teachings.flatMap(({ questions }) =>
      questions.map((question) => longest(question.notes.split(/[{}]/))),
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => html.includes(note))).toEqual([]);
  });
});

describe('what it weighs', () => {
  const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length / 1024;

  it('is at most 160 kB for all of the story, and 2.5 kB for the styles that it alone has', () => {
    const page = readFileSync(join(site.dir, 'read', 'index.html'));
    expect(brotli(page)).toBeLessThanOrEqual(160);
    const [, styles] = /data-assignment-styles="\.\.\/([^"]+)"/.exec(page.toString()) ?? [];
    expect(brotli(readFileSync(join(site.dir, must(styles, 'sheet of assignments'))))).toBeLessThanOrEqual(
      2.5,
    );
  });
});

describe('without a script', () => {
  it('the page says what a link of this kind is, and lists every chapter and its handouts', async () => {
    const { page } = await open({ path: `read/${linkTo()}`, javaScript: false });
    expect(await page.locator('main').innerText()).toMatch(/never sent to a server/);
    expect(await page.locator('h1').count()).toBe(1);
    for (const { slug } of CHOICES.chapters) {
      expect(await page.locator(`main a[href="../chapters/${slug}/"]`).isVisible()).toBe(true);
      expect(await page.locator(`main a[href="../teach/${slug}/handouts/"]`).isVisible()).toBe(true);
    }
  });
});
