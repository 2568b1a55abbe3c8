/** A checked story and a bundle to a folder of files that any host can serve. */
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeCards } from '../cards/makeCards.ts';
import type { BaseMap } from '../compile/map/baseMaps.ts';
import { type MadeHandouts, makeHandouts } from '../handouts/makeHandouts.ts';
import type { ChapterHtml } from '../ledger/countBalance.ts';
import type { Balance } from '../model/balance.ts';
import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { CLASSROOM_MANIFEST, SCRIPT_MANIFEST, STYLE_MANIFEST } from './assets.ts';
import type { Bundle } from './bundle.ts';
import { ledgerOf } from './countLedger.ts';
import type { CardFiles } from './pageHead.ts';
import { headersFile } from './securityPolicy.ts';
import { icons, webManifest } from './webManifest.ts';
import { withoutPrintedFiles } from './withoutPrintedFiles.ts';
import { writeForClasses } from './writeForClasses.ts';

export interface WriteOptions {
  story: Story;
  baseMaps: readonly BaseMap[];
  bundle: Bundle;
  outDir: string;
  /** What the ledger of the written chapters comes to: with any problem the site that was there stays. */
  judge?: (balance: Balance) => Problem[];
  /** Whether the handouts are printed to files as well, for which a browser is needed. */
  handouts?: boolean;
}

export interface WrittenSite {
  pages: number;
  problems: Problem[];
  handouts?: MadeHandouts;
}

/** Writes beside the folder and swaps at the end: a failure leaves the site that was there as it was. */
export async function writeSite({
  story,
  baseMaps,
  bundle,
  outDir,
  judge = () => [],
  handouts = false,
}: WriteOptions): Promise<WrittenSite> {
  const next = `${outDir}.next-${process.pid}`;
  const old = `${outDir}.old-${process.pid}`;
  try {
    await rm(next, { recursive: true, force: true });
    await cp(bundle.clientDir, next, { recursive: true });
    for (const manifest of [SCRIPT_MANIFEST, STYLE_MANIFEST, CLASSROOM_MANIFEST])
      await rm(join(next, manifest), { force: true });
    const cards = await writeCards(story, baseMaps, next);
    const { pages, balance } = await writePages({ story, bundle, cards, dir: next });
    const problems = judge(balance);
    if (problems.length > 0) return { pages: 0, problems };
    for (const { name, png } of await icons(bundle.clientDir)) await write(join(next, name), png);
    await write(join(next, 'manifest.webmanifest'), webManifest(story.site));
    for (const { name, svg } of baseMaps) await write(join(next, 'map', name), svg);
    await write(join(next, '_headers'), headersFile(bundle.server.policyFor(bundle.assets)));
    const made = story.classroom && handouts ? await makeHandouts(story, next) : undefined;
    if (story.classroom) {
      if (!made || made.missing) await withoutPrintedFiles(story, next);
      await writeForClasses({ story, bundle, dir: next });
    }
    await swap({ next, outDir, old });
    return { pages, problems, ...(made && { handouts: made }) };
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** Each beside its page. */
async function writeCards(story: Story, baseMaps: readonly BaseMap[], dir: string): Promise<CardFiles> {
  const files = new Map<string, { path: string; alt: string }>();
  for (const { slug, alt, png } of await makeCards(story, baseMaps)) {
    const path = slug === '' ? 'card.png' : `chapters/${slug}/card.png`;
    await write(join(dir, path), png);
    files.set(slug, { path, alt });
  }
  return files;
}

interface PagesOptions {
  story: Story;
  bundle: Bundle;
  cards: CardFiles;
  dir: string;
}

/** The pages about the chapters last: they tell what was counted on those. */
async function writePages({
  story,
  bundle,
  cards,
  dir,
}: PagesOptions): Promise<{ pages: number; balance: Balance }> {
  const { server, assets } = bundle;
  const contents = await server.evaluateChapters(story);
  const routes = server.routes(story);
  const chapters: ChapterHtml[] = [];
  for (const route of routes.filter(({ page }) => page !== 'method')) {
    const html = await server.renderRoute({ route, story, contents, assets, cards });
    if (route.page === 'chapter') chapters.push({ slug: route.id, html });
    await write(join(dir, server.fileOf(route)), html);
  }
  const balance = ledgerOf(story, chapters);
  for (const route of routes.filter(({ page }) => page === 'method')) {
    const html = await server.renderRoute({ route, story, contents, assets, cards, balance });
    await write(join(dir, server.fileOf(route)), html);
  }
  return { pages: routes.length, balance };
}

/** Puts `next` in the place of `outDir`, or leaves `outDir` as it was. */
export async function swap({ next, outDir, old }: Record<'next' | 'outDir' | 'old', string>): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  await rename(outDir, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  try {
    await rename(next, outDir);
  } catch (error) {
    await rename(old, outDir).catch(() => undefined);
    throw error;
  }
}

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
