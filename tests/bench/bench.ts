/** `npm run bench`: the built site against its limit twins, as ratios, into docs/performance.md. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../src/editor/serveFolder.ts';
import { launchChromium } from '../../src/handouts/launchChromium.ts';
import { buildSite } from '../../src/prerender/buildSite.ts';
import { type Load, measureLoad } from './measureLoad.ts';
import { measureReading, type Reading } from './measureReading.ts';
import { performanceReport } from './performanceReport.ts';
import { twinOf } from './twinOf.ts';

const RUNS = Number(process.env.RUNS ?? 7);

export interface Row {
  path: string;
  page: Load;
  twin: Load;
  reading?: Reading;
}

const dir = await mkdtemp(join(tmpdir(), 'bench-'));
const outDir = join(dir, 'site');
const started = performance.now();
const built = await buildSite({ contentDir: resolve(process.env.STORY_CONTENT ?? 'content'), outDir });
if (!built.ok) throw new Error('The story does not build; run npm run check.');
const buildSeconds = (performance.now() - started) / 1000;
const paths = [
  '',
  ...built.story.chapters.map(({ slug }) => `chapters/${slug}/`),
  `sources/${built.story.sources[0]?.id}/`,
];
for (const path of paths) await writeTwin(path);
const served = await serveFolder(outDir, 0);
const browser = await launchChromium();
const rows: Row[] = [];
for (const path of paths) rows.push(await measure(browser, served.url, path));
const version = browser.version();
await browser.close();
await served.close();
await rm(dir, { recursive: true, force: true });
const report = performanceReport({
  rows,
  runs: RUNS,
  buildSeconds,
  pages: built.pages,
  machine: `${cpus().length} cores, Chromium ${version}`,
});
await writeFile('docs/performance.md', report);
process.stdout.write(report);

/** The twin stands beside its page, so that both reach the same files by the same paths. */
async function writeTwin(path: string): Promise<void> {
  const file = join(outDir, path, 'index.html');
  await cp(file, join(dirname(file), 'page.html'));
  await writeFile(join(dirname(file), 'twin.html'), twinOf(await readFile(file, 'utf8')));
}

/** Page and twin in turn, so that noise falls on both; medians. */
async function measure(browser: Browser, url: string, path: string): Promise<Row> {
  const pages: Load[] = [];
  const twins: Load[] = [];
  for (let run = 0; run < RUNS; run++) {
    pages.push(await measureLoad(browser, `${url}${path}`));
    twins.push(await measureLoad(browser, `${url}${path}twin.html`));
  }
  const reading = path.startsWith('sources/') ? undefined : await measureReading(browser, `${url}${path}`);
  return { path, page: median(pages), twin: median(twins), reading };
}

function median(loads: Load[]): Load {
  const of = (key: keyof Load) =>
    loads.map((load) => load[key]).sort((a, b) => a - b)[Math.floor(loads.length / 2)] ?? 0;
  return {
    lcpMs: of('lcpMs'),
    interactiveMs: of('interactiveMs'),
    blockingMs: of('blockingMs'),
    shift: of('shift'),
  };
}
