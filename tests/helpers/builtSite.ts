/** Builds the real story once for all tests of the site and serves it on this machine. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { reportProblems } from '../../src/compile/reportProblems.ts';
import { serveFolder } from '../../src/editor/serveFolder.ts';
import { buildSite } from '../../src/prerender/buildSite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: { url: string; dir: string; storyPath: string };
  }
}

export default function builtSite(project: TestProject): Promise<() => Promise<void>> {
  return buildForTests(project, process.env.STORY_CONTENT ?? 'content');
}

/** Builds a story into a folder of its own, serves it, and tells the project's tests where it is. */
export async function buildForTests(project: TestProject, contentDir: string): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'built-site-'));
  const outDir = join(dir, 'site');
  const started = performance.now();
  const result = await buildSite({ contentDir: resolve(contentDir), outDir, handouts: true });
  if (!result.ok)
    throw new Error(`The story does not build.\n${reportProblems(result.problems, result.texts)}`);
  process.stdout.write(
    `Built ${result.pages} pages for the tests in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`,
  );
  const storyPath = join(dir, 'story.json');
  await writeFile(storyPath, JSON.stringify(result.story));
  const served = await serveFolder(outDir, 0);
  project.provide('site', { url: served.url, dir: outDir, storyPath });
  return async () => {
    await served.close();
    await rm(dir, { recursive: true, force: true });
  };
}
