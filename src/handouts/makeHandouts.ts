/** The printed sheets of every chapter as files, made from the pages of a written site by a browser, where one starts. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { HANDOUTS, handoutPath, PAPERS, type Paper } from '../model/handout.ts';
import { findKept, KEPT_FOLDER, keepPrinted, printKey, pruneKept } from './keepPrinted.ts';
import { launchChromium } from './launchChromium.ts';
import { printHandout, showHandout } from './printHandout.ts';

export interface MadeHandouts {
  files: number;
  /** Why there are none, or not all, in a sentence for whoever builds. */
  missing?: string;
}

interface Wanted {
  kind: string;
  title: string;
  paper: Paper;
  /** From the site's root. */
  path: string;
}

/** A page and what is still to be printed of it. */
interface Sheet {
  page: string;
  key: string;
  wanted: Wanted[];
}

/** Pages printed at a time: a browser draws each in a process of its own. */
const AT_ONCE = 2;

/** What of a story it takes. */
interface Taught {
  chapters: readonly { slug: string; frontmatter: { title: string } }[];
  teachings: readonly { chapter: string }[];
}

export interface MakeOptions {
  /** How a browser is started, and where what was printed before is kept. */
  launch?: () => Promise<Browser>;
  kept?: string;
}

export async function makeHandouts(
  story: Taught,
  dir: string,
  { launch = launchChromium, kept = KEPT_FOLDER }: MakeOptions = {},
): Promise<MadeHandouts> {
  const sheets = await Promise.all(sheetsOf(story).map((sheet) => withKey(sheet, dir)));
  const files = countFiles(sheets);
  const left = await Promise.all(sheets.map((sheet) => withoutKept(sheet, dir, kept)));
  try {
    if (countFiles(left) > 0) await printAll(left, { launch, dir, kept });
  } catch (error) {
    const unprinted = countFiles(left);
    return {
      files: files - unprinted,
      missing: `${unprinted} handouts stand as pages to print, teach/…/handouts/ and guide/, and not as PDF, since no browser could be used (${firstLine(error)}). Set CHROMIUM_PATH, or run: npx playwright-core install chromium`,
    };
  }
  return { files };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split(/[.\n]/)[0] ?? '';
}

function countFiles(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { wanted }) => sum + wanted.length, 0);
}

function sheetsOf({ chapters, teachings }: Taught): Omit<Sheet, 'key'>[] {
  return teachings.flatMap(({ chapter: slug }) => {
    const title = chapters.find((chapter) => chapter.slug === slug)?.frontmatter.title ?? slug;
    const wantedOf = (isForTeachers: boolean) =>
      HANDOUTS.filter((handout) => handout.isForTeachers === isForTeachers).flatMap((handout) =>
        PAPERS.map((paper) => ({
          kind: handout.kind,
          title: `${handout.title}: ${title}`,
          paper,
          path: handoutPath(slug, handout.kind, paper),
        })),
      );
    return [
      { page: `teach/${slug}/handouts/index.html`, wanted: wantedOf(false) },
      { page: `teach/${slug}/guide/index.html`, wanted: wantedOf(true) },
    ];
  });
}

async function withKey(sheet: Omit<Sheet, 'key'>, dir: string): Promise<Sheet> {
  return { ...sheet, key: await printKey(await readFile(join(dir, sheet.page), 'utf8'), sheet.wanted) };
}

async function withoutKept({ wanted, ...sheet }: Sheet, dir: string, folder: string): Promise<Sheet> {
  const left: Wanted[] = [];
  for (const one of wanted) {
    const kept = await findKept(folder, sheet.key, basename(one.path));
    if (kept) await write(join(dir, one.path), kept);
    else left.push(one);
  }
  return { ...sheet, wanted: left };
}

type PrintOptions = Required<MakeOptions> & { dir: string };

/** Where one page fails the other goes on to its end: nothing is written any more when it is told what there is. */
async function printAll(sheets: readonly Sheet[], options: PrintOptions): Promise<void> {
  const browser = await options.launch();
  const queue = [...sheets];
  const ended = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () => printFrom(queue, browser, options)),
  );
  // One that died has nothing left to close.
  await browser.close().catch(() => undefined);
  await pruneKept(options.kept, new Set(sheets.map(({ key }) => key)));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}

/** Takes one page after another until none is left, and what is printed off its list. */
async function printFrom(queue: Sheet[], browser: Browser, { dir, kept }: PrintOptions): Promise<void> {
  // Without scripts a page is whole at once, and every face of its type is asked for.
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (let sheet = queue.shift(); sheet; sheet = queue.shift()) {
    if (sheet.wanted.length === 0) continue;
    await page.goto(pathToFileURL(join(dir, sheet.page)).href, { waitUntil: 'load' });
    for (let next = sheet.wanted[0]; next; next = sheet.wanted[0]) {
      await showHandout(page, next.kind, next.title);
      const file = await printHandout(page, next.paper);
      await write(join(dir, next.path), file);
      await keepPrinted(kept, { key: sheet.key, name: basename(next.path), file });
      sheet.wanted.shift();
    }
  }
}

async function write(path: string, file: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file);
}
