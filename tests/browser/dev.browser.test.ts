import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site, theBrowser } from '../helpers/openPage.ts';

/** The chapter under the editor's hands, and a step well inside it. */
const chapter = site.story.chapters[0];
const step = chapter?.scenes.flatMap(({ steps }) => steps).at(2);

describe('while an editor writes', () => {
  let dir: string;
  let file: string;
  let text: string;
  let server: ViteDevServer;
  let page: Page;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'writing-'));
    await cp(process.env.STORY_CONTENT ?? 'content', dir, { recursive: true });
    file = join(dir, 'chapters', chapter?.slug ?? '', 'chapter.mdx');
    text = await readFile(file, 'utf8');
    const before = process.env.STORY_CONTENT;
    process.env.STORY_CONTENT = dir;
    server = await createServer({
      configFile: resolve('vite.config.ts'),
      cacheDir: join(dir, '.vite'),
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1' },
    });
    if (before === undefined) delete process.env.STORY_CONTENT;
    else process.env.STORY_CONTENT = before;
    await server.listen();
    page = await (await theBrowser()).newPage({ viewport: { width: 1440, height: 900 } });
    const url = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${url}chapters/${chapter?.slug}/#${step?.id}`, { waitUntil: 'load' });
    await whenStarted();
    // What the server finds only now that a page needs, it bundles, and then reloads the page of its own accord.
    await page.waitForLoadState('networkidle');
    await page.reload({ waitUntil: 'load' });
    await whenStarted();
  });

  const whenStarted = () =>
    page.waitForFunction(() => document.documentElement.dataset.engine === 'ready', null, {
      timeout: 30_000,
    });

  afterAll(async () => {
    await page?.close();
    await server?.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('a saved chapter shows without a reload and without losing the place', async () => {
    await page.evaluate(() => {
      (window as unknown as { sameDocument: boolean }).sameDocument = true;
    });
    const before = await topOfStep(page);
    await writeFile(file, text.replace(/^title: .*$/m, 'title: A title changed while reading'));
    await page
      .getByRole('heading', { name: 'A title changed while reading' })
      .first()
      .waitFor({ timeout: 20_000 });
    expect(await page.evaluate(() => (window as unknown as { sameDocument?: boolean }).sameDocument)).toBe(
      true,
    );
    expect(Math.abs((await topOfStep(page)) - before)).toBeLessThanOrEqual(2);
    await page.waitForFunction((id) => document.documentElement.dataset.at === id, step?.id, {
      timeout: 10_000,
    });
  });

  it('a fault shows as an overlay with its place and the lines round it, and goes when it is mended', async () => {
    await writeFile(file, text.replace('</Scene>', '<Misspelt />\n\n</Scene>'));
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached', timeout: 20_000 });
    const words = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(words).toMatch(/chapter\.mdx:\d+:\d+/);
    expect(words).toContain('<Misspelt />');
    expect(words).toMatch(/\^/);
    await writeFile(file, text);
    await overlay.waitFor({ state: 'detached', timeout: 20_000 });
  });
});

function topOfStep(page: Page): Promise<number> {
  return page.evaluate(
    (id) => document.getElementById(id ?? '')?.getBoundingClientRect().top ?? Number.NaN,
    step?.id,
  );
}
