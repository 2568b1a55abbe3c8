/** A story ten times as long costs its reader no more script before the first act. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { reportProblems } from '../../src/compile/reportProblems.ts';
import { buildSite } from '../../src/prerender/buildSite.ts';
import { type LongStory, manyChapters } from '../helpers/manyChapters.ts';

const CHAPTERS = 90;
/** The limit is 60 s on two quiet cores; these are shared, and a build that hangs must still end. */
const LIMIT_SECONDS = 150;

describe('ninety chapters', () => {
  /** A story of few chapters, bundled apart: no more is asked of its reader, and no less. */
  const short = inject('site').dir;
  let out: string;
  let long: LongStory;
  let seconds: number;

  beforeAll(
    async () => {
      out = join(await mkdtemp(join(tmpdir(), 'long-site-')), 'site');
      long = await manyChapters(resolve('content'), CHAPTERS);
      const started = performance.now();
      const result = await buildSite({ contentDir: long.dir, outDir: out });
      if (!result.ok) throw new Error(reportProblems(result.problems, result.texts));
      seconds = (performance.now() - started) / 1000;
      process.stdout.write(`Built ${CHAPTERS} chapters in ${seconds.toFixed(1)} s.\n`);
    },
    (LIMIT_SECONDS + 30) * 1000,
  );

  afterAll(async () => {
    await long?.remove();
    await rm(dirname(out), { recursive: true, force: true });
  });

  /** The scripts a page asks for by itself, with their bytes. */
  async function firstScripts(site: string, page: string): Promise<Record<string, string>> {
    const html = await readFile(join(site, page), 'utf8');
    const names = [...html.matchAll(/<script[^>]*src="[^"]*assets\/([^"]+)"/g)].map(([, name]) => name ?? '');
    const texts = await Promise.all(names.map((name) => readFile(join(site, 'assets', name), 'latin1')));
    return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  }

  it('are built, each with its page', async () => {
    expect(await readdir(join(out, 'chapters'))).toHaveLength(CHAPTERS);
    expect(seconds).toBeLessThan(LIMIT_SECONDS);
  });

  it('without a lesson have no page, file or link for classes', async () => {
    const files = await readdir(out, { recursive: true });
    expect(files.filter((path) => /^(?:teach|read)\b|^sw\.js$|\.zip$|\.pdf$/.test(path))).toEqual([]);
    const [chapter = ''] = await readdir(join(out, 'chapters'));
    for (const page of ['index.html', 'method/index.html', join('chapters', chapter, 'index.html')]) {
      const html = await readFile(join(out, page), 'utf8');
      const links = html.match(
        /<a [^>]*href="[^"]*\b(?:teach|read)\/|entry-classroom|<[^>]* data-content-note/g,
      );
      expect(links, page).toBeNull();
    }
  });

  it('load the same first script to the byte', async () => {
    const scripts = await firstScripts(short, 'index.html');
    expect(Object.keys(scripts).length).toBeGreaterThan(0);
    expect(await firstScripts(out, 'index.html')).toEqual(scripts);
    const [chapter] = await readdir(join(out, 'chapters'));
    expect(await firstScripts(out, join('chapters', chapter ?? '', 'index.html'))).toEqual(scripts);
  });
});
