import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { brotliSize, sizeAgainst } from '../helpers/brotliSize.ts';
import { openPage, site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

/** Kilobytes of 1,024 bytes, brotli. */
const KB = 1024;
const PAGES = sitePages();
const CHAPTERS = PAGES.filter(({ path }) => path.startsWith('chapters/'));

/** Chapters are weighed alone and with what they load, and most pages have the same styles. */
const sizes = new Map<string, number>();

function brotliOf(text: Buffer | string, key = String(text)): number {
  const size = sizes.get(key) ?? brotliSize(text);
  sizes.set(key, size);
  return size;
}

function brotli(file: string): number {
  return brotliOf(readFileSync(join(site.dir, file)), `file ${file}`);
}

function weight(file: string): number {
  return /\.(woff2|png)$/.test(file) ? readFileSync(join(site.dir, file)).length : brotli(file);
}

function local(requests: string[]): string[] {
  return requests
    .map((url) => decodeURIComponent(new URL(url).pathname.slice(1)) || 'index.html')
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path));
}

function kb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}

/** The files that each of these pages asks for by itself. */
const firstLoads = new Map<string, string[]>();

async function firstLoad(path: string): Promise<string[]> {
  const opened = await openPage({ path, width: 390, height: 844 });
  await opened.page.waitForLoadState('networkidle');
  const files = local(opened.requests);
  await opened.close();
  return [...new Set(files)];
}

/** The script of this name and every script that it may ever load. */
function scriptsFrom(entry: string): string[] {
  const all = readdirSync(join(site.dir, 'assets')).filter((file) => file.endsWith('.js'));
  const found = all.filter((file) => file.startsWith(entry));
  for (const file of found) {
    const text = readFileSync(join(site.dir, 'assets', file), 'utf8');
    found.push(...all.filter((other) => !found.includes(other) && text.includes(other)));
  }
  return found;
}

describe('the budgets', () => {
  // Mostly waiting for a page to fall silent: three wait at once.
  beforeAll(async () => {
    const paths = ['', ...CHAPTERS.map(({ path }) => path)];
    const loadNext = async (): Promise<void> => {
      const path = paths.shift();
      if (path === undefined) return;
      firstLoads.set(path, await firstLoad(path));
      await loadNext();
    };
    await Promise.all([loadNext(), loadNext(), loadNext()]);
  });

  it('of script before the reader acts: 8 kB', () => {
    expect(firstLoads.size).toBe(CHAPTERS.length + 1);
    for (const [path, files] of firstLoads) {
      const scripts = files.filter((file) => file.endsWith('.js'));
      const total = scripts.reduce((sum, file) => sum + brotli(file), 0);
      process.stdout.write(`script at first load of /${path}: ${kb(total)}\n`);
      expect(total, scripts.join(' ')).toBeLessThanOrEqual(8 * KB);
    }
  });

  it('of all script a reader ever loads on a story page: 110 kB', () => {
    const scripts = scriptsFrom('entry-client');
    const total = scripts.reduce((sum, file) => sum + brotli(`assets/${file}`), 0);
    process.stdout.write(`all script: ${kb(total)}\n`);
    expect(total, scripts.join(' ')).toBeLessThanOrEqual(110 * KB);
  });

  it('of styles: 14 kB a page', () => {
    for (const { path, html } of PAGES) {
      const inline = brotliOf(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '');
      const files = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map((match) =>
        (match[1] ?? '').replace(/^(\.\.\/)+/, ''),
      );
      const total = [...new Set(files)].reduce((sum, file) => sum + brotli(file), inline);
      expect(total, `${path}: ${files.join(' ')}`).toBeLessThanOrEqual(14 * KB);
    }
  });

  it('of a chapter’s HTML: 45 kB; of the whole story’s: 160 kB', () => {
    for (const { file } of CHAPTERS) {
      process.stdout.write(`HTML of ${file}: ${kb(brotli(file))}\n`);
      expect(brotli(file), file).toBeLessThanOrEqual(45 * KB);
    }
    const whole = sizeAgainst(160 * KB, readFileSync(join(site.dir, 'index.html')));
    process.stdout.write(`HTML of the whole story: at most ${kb(whole)}\n`);
    expect(whole).toBeLessThanOrEqual(160 * KB);
  });

  it('of a chapter’s first load without fonts: 60 kB in at most 5 requests; fonts: 90 kB in at most 3 files', () => {
    for (const { path } of CHAPTERS) {
      const files = (firstLoads.get(path) ?? []).filter((file) => !/favicon/.test(file));
      expect(files.length, path).toBeGreaterThan(0);
      const fonts = files.filter((file) => file.endsWith('.woff2'));
      const rest = files.filter((file) => !file.endsWith('.woff2'));
      const total = rest.reduce((sum, file) => sum + weight(file), 0);
      const early = fonts.filter((file) => !/italic/.test(file));
      const fontTotal = early.reduce((sum, file) => sum + weight(file), 0);
      process.stdout.write(
        `first load of /${path}: ${kb(total)} in ${rest.length} requests; fonts ${kb(fontTotal)} in ${early.length}\n`,
      );
      expect(total, rest.join(' ')).toBeLessThanOrEqual(60 * KB);
      expect(rest.length, rest.join(' ')).toBeLessThanOrEqual(5);
      expect(early.length, fonts.join(' ')).toBeLessThanOrEqual(3);
      expect(fontTotal).toBeLessThanOrEqual(90 * KB);
    }
  });

  it('of one base map: 25 kB', () => {
    for (const file of readdirSync(join(site.dir, 'map'))) {
      const size = sizeAgainst(25 * KB, readFileSync(join(site.dir, 'map', file)));
      expect(size, file).toBeLessThanOrEqual(25 * KB);
    }
  });

  it('of one step’s picture: 3 kB', () => {
    for (const { path, html } of CHAPTERS) {
      for (const [figure] of html.matchAll(/<figure[^>]*data-picture="[^"]*"[\s\S]*?<\/figure>/g)) {
        const size = sizeAgainst(3 * KB, figure);
        expect(size, `${path}: ${/data-picture="([^"]*)"/.exec(figure)?.[1]}`).toBeLessThanOrEqual(3 * KB);
      }
    }
  });

  it('puts no chapter’s words in a script', () => {
    const scripts = readdirSync(join(site.dir, 'assets')).filter((file) => file.endsWith('.js'));
    const text = scripts.map((file) => readFileSync(join(site.dir, 'assets', file), 'utf8')).join('\n');
    const words = [
      site.story.site.title,
      ...site.story.chapters.flatMap(({ slug, frontmatter }) => [slug, frontmatter.title, frontmatter.dek]),
    ];
    expect(words.filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/from\s*["']node:/);
  });
});
