/** A story ten times as long costs its reader no more script before the first act. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportProblems } from '../../src/compile/reportProblems.ts';
import { buildSite } from '../../src/prerender/buildSite.ts';
import { type Bundle, bundle } from '../../src/prerender/bundle.ts';
import { type LongStory, manyChapters } from '../helpers/manyChapters.ts';

const CHAPTERS = 90;
/** The limit is 60 s on two quiet cores; these are shared, and a build that hangs must still end. */
const LIMIT_SECONDS = 150;

describe('ninety chapters', () => {
  let out: string;
  let long: LongStory;
  let made: Bundle;
  let seconds: number;

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'long-site-'));
    long = await manyChapters(resolve('content'), CHAPTERS);
    made = await bundle();
    await build(resolve('content'), 'short');
    const started = performance.now();
    await build(long.dir, 'long');
    seconds = (performance.now() - started) / 1000;
    process.stdout.write(`Built ${CHAPTERS} chapters in ${seconds.toFixed(1)} s, bundling not included.\n`);
  }, LIMIT_SECONDS * 2000);

  afterAll(async () => {
    await made?.dispose();
    await long?.remove();
    await rm(out, { recursive: true, force: true });
  });

  async function build(contentDir: string, name: string): Promise<void> {
    const result = await buildSite({ contentDir, outDir: join(out, name), bundle: made });
    if (!result.ok) throw new Error(reportProblems(result.problems, result.texts));
  }

  /** The scripts a page asks for by itself, with their bytes. */
  async function firstScripts(site: string, page: string): Promise<Record<string, string>> {
    const html = await readFile(join(out, site, page), 'utf8');
    const names = [...html.matchAll(/<script[^>]*src="[^"]*assets\/([^"]+)"/g)].map(([, name]) => name ?? '');
    const texts = await Promise.all(names.map((name) => readFile(join(out, site, 'assets', name), 'latin1')));
    return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  }

  it('are built, each with its page', async () => {
    expect(await readdir(join(out, 'long', 'chapters'))).toHaveLength(CHAPTERS);
    expect(seconds).toBeLessThan(LIMIT_SECONDS);
  });

  it('without a lesson have no page, file or link for classes', async () => {
    const files = await readdir(join(out, 'long'), { recursive: true });
    expect(files.filter((path) => /^(?:teach|read)\b|^sw\.js$|\.zip$|\.pdf$/.test(path))).toEqual([]);
    const [chapter = ''] = await readdir(join(out, 'long', 'chapters'));
    for (const page of ['index.html', 'method/index.html', join('chapters', chapter, 'index.html')]) {
      const html = await readFile(join(out, 'long', page), 'utf8');
      const links = html.match(
        /<a [^>]*href="[^"]*\b(?:teach|read)\/|entry-classroom|<[^>]* data-content-note/g,
      );
      expect(links, page).toBeNull();
    }
  });

  it('load the same first script to the byte', async () => {
    const short = await firstScripts('short', 'index.html');
    expect(Object.keys(short).length).toBeGreaterThan(0);
    expect(await firstScripts('long', 'index.html')).toEqual(short);
    const [chapter] = await readdir(join(out, 'long', 'chapters'));
    expect(await firstScripts('long', join('chapters', chapter ?? '', 'index.html'))).toEqual(short);
  });
});
