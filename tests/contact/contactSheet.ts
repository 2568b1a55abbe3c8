/**
 * `npm run contact-sheet`: photographs the cover, the chapter openings and every step of the built site at three sizes, by
 * day and by night, for people to look at. Nothing is judged here.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportProblems } from '../../src/compile/reportProblems.ts';
import { contentDir } from '../../src/editor/contentDir.ts';
import { runCommand } from '../../src/editor/runCommand.ts';
import { serveFolder } from '../../src/editor/serveFolder.ts';
import { UsageError } from '../../src/editor/usageError.ts';
import { launchChromium } from '../../src/handouts/launchChromium.ts';
import { buildSite } from '../../src/prerender/buildSite.ts';
import { joinSheet } from './joinSheet.ts';
import { planShots, SIZES, THEMES } from './planShots.ts';
import { takeShots } from './takeShots.ts';

const USAGE = `Usage: npm run contact-sheet -- [options] [page ...]
  page           cover or a chapter's slug; all when none is named
  --out DIR      where to put the pictures (contact-sheet)
  --width PX     only one of ${SIZES.map(({ width }) => width).join(', ')}
  --theme NAME   only one of ${THEMES.join(', ')}
  --view NAME    a perspective's id (together)
  --jpg          the sheets as JPEG, a fifth as large
  STORY_CONTENT=path names another story's folder`;

const COLUMNS: Record<number, number> = { 390: 6, 820: 4, 1440: 3 };

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'contact-sheet' },
      width: { type: 'string' },
      theme: { type: 'string' },
      view: { type: 'string', default: 'together' },
      jpg: { type: 'boolean', default: false },
    },
  });
  const sizes = oneOf(SIZES, ({ width }) => String(width), values.width, '--width');
  const themes = oneOf(THEMES, (theme) => theme, values.theme, '--theme');
  const dir = await mkdtemp(join(tmpdir(), 'contact-sheet-'));
  const siteDir = join(dir, 'site');
  const built = await buildSite({ contentDir: contentDir(), outDir: siteDir });
  if (!built.ok) {
    process.stderr.write(`${reportProblems(built.problems, built.texts)}\n`);
    return 1;
  }
  const pages = planShots(built.story, { pages: positionals });
  const missing = positionals.filter((name) => !pages.some((page) => page.name === name));
  if (missing.length > 0) throw new UsageError(`The story has no page called ${missing.join(', ')}.`);
  const outDir = resolve(values.out);
  await mkdir(outDir, { recursive: true });
  const served = await serveFolder(siteDir, 0);
  const browser = await launchChromium();
  for (const size of sizes) {
    for (const theme of themes) {
      for (const page of pages) {
        const files = await takeShots(page, {
          browser,
          url: served.url,
          outDir,
          size,
          theme,
          view: values.view,
        });
        const outFile =
          `${join(outDir, `${page.name}-${size.width}-${theme}`)}.${values.jpg ? 'jpg' : 'png'}` as const;
        await joinSheet(browser, {
          files,
          columns: Math.min(files.length, COLUMNS[size.width] ?? 4),
          widthPx: 2000,
          outFile,
        });
        process.stdout.write(`${outFile}: ${files.length} pictures\n`);
      }
    }
  }
  await browser.close();
  await served.close();
  await rm(dir, { recursive: true, force: true });
  return 0;
});

function oneOf<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  wanted: string | undefined,
  option: string,
): readonly T[] {
  if (wanted === undefined) return all;
  const found = all.filter((one) => nameOf(one) === wanted);
  if (found.length === 0) throw new UsageError(`${option} is one of ${all.map(nameOf).join(', ')}.`);
  return found;
}
