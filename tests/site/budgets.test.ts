import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPage, site } from '../helpers/openPage.ts';
import { sitePages } from '../helpers/sitePages.ts';

/** Kilobytes of 1,024 bytes, brotli. */
const KB = 1024;
const PAGES = sitePages();
const CHAPTERS = PAGES.filter(({ path }) => path.startsWith('chapters/'));

/** The page of the whole story takes seconds to compress. */
const sizes = new Map<string, number>();

function brotli(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join(site.dir, file))).length;
  sizes.set(file, size);
  return size;
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

async function firstLoad(path: string): Promise<string[]> {
  const opened = await openPage({ path, width: 390, height: 844 });
  await opened.page.waitForLoadState('networkidle');
  const files = local(opened.requests);
  await opened.close();
  return [...new Set(files)];
}

describe('the budgets', () => {
  it('of script before the reader acts: 8 kB', async () => {
    for (const { path } of [...CHAPTERS, { path: '' }]) {
      const scripts = (await firstLoad(path)).filter((file) => file.endsWith('.js'));
      const total = scripts.reduce((sum, file) => sum + brotli(file), 0);
      process.stdout.write(`script at first load of /${path}: ${kb(total)}\n`);
      expect(total, scripts.join(' ')).toBeLessThanOrEqual(8 * KB);
    }
  });

  it('of all script a reader ever loads: 110 kB', () => {
    const scripts = readdirSync(join(site.dir, 'assets'))
      .filter((file) => file.endsWith('.js'))
      .filter((file) => !/^entry-(late-|reference-)?styles/.test(file));
    const total = scripts.reduce((sum, file) => sum + brotli(`assets/${file}`), 0);
    process.stdout.write(`all script: ${kb(total)}\n`);
    expect(total, scripts.join(' ')).toBeLessThanOrEqual(110 * KB);
  });

  it('of styles: 14 kB a page', () => {
    for (const { path, html } of PAGES) {
      const inline = brotliCompressSync(
        Buffer.from(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''),
      ).length;
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
    process.stdout.write(`HTML of the whole story: ${kb(brotli('index.html'))}\n`);
    expect(brotli('index.html')).toBeLessThanOrEqual(160 * KB);
  });

  it('of a chapter’s first load without fonts: 60 kB in at most 5 requests; fonts: 90 kB in at most 3 files', async () => {
    for (const { path } of CHAPTERS) {
      const files = (await firstLoad(path)).filter((file) => !/favicon/.test(file));
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
      expect(brotli(`map/${file}`), file).toBeLessThanOrEqual(25 * KB);
    }
  });

  it('of one step’s picture: 3 kB', () => {
    for (const { path, html } of CHAPTERS) {
      for (const [figure] of html.matchAll(/<figure[^>]*data-picture="[^"]*"[\s\S]*?<\/figure>/g)) {
        const size = brotliCompressSync(Buffer.from(figure)).length;
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
