import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compileStory.ts';
import { buildSite } from '../../src/prerender/buildSite.ts';
import type { Bundle } from '../../src/prerender/bundle.ts';
import { swap, writeSite } from '../../src/prerender/writeSite.ts';

let dir: string;
let outDir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'failed-build-'));
  outDir = join(dir, 'dist');
  await mkdir(outDir);
  await writeFile(join(outDir, 'index.html'), 'the site that was there');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Everything in the folder, so that no half-written site is left lying beside the old one. */
async function whatIsThere() {
  return { files: await readdir(dir), page: await readFile(join(outDir, 'index.html'), 'utf8') };
}

describe('a build that fails', () => {
  it('for a fault in the content leaves the site that was there', async () => {
    const contentDir = join(dir, 'content');
    await cp('tests/fixtures/content/minimal', contentDir, { recursive: true });
    await writeFile(join(contentDir, 'site.yaml'), 'title: [');
    const result = await buildSite({ contentDir, outDir });
    expect(result.ok).toBe(false);
    await rm(contentDir, { recursive: true });
    expect(await whatIsThere()).toEqual({ files: ['dist'], page: 'the site that was there' });
  });

  it('in the middle of writing leaves the site that was there', async () => {
    const clientDir = join(dir, 'client');
    await mkdir(clientDir);
    let rendered = 0;
    const server = {
      policyFor: () => '',
      evaluateChapters: async () => ({}),
      routes: () => [{ path: '' }, { path: '404.html' }],
      fileOf: ({ path }: { path: string }) => path || 'index.html',
      renderRoute: async () => {
        rendered += 1;
        if (rendered === 2) throw new Error('the second page cannot be made');
        return 'a new page';
      },
    };
    const bundle = {
      clientDir,
      assets: { script: '', inlineStyle: '', storyStyles: [], referenceStyles: [], cardStyles: [] },
      server,
      dispose: async () => {},
    };
    // A story without a map, whose cards need no base map.
    const { story } = await compileStory('tests/fixtures/stories/the-weir');
    if (!story) throw new Error('The second story does not compile.');
    const writing = writeSite({
      story,
      baseMaps: [],
      bundle: bundle as unknown as Bundle,
      outDir,
    });
    await expect(writing).rejects.toThrow('the second page cannot be made');
    await rm(clientDir, { recursive: true });
    expect(rendered).toBe(2);
    expect(await whatIsThere()).toEqual({ files: ['dist'], page: 'the site that was there' });
  });

  it('in the last moment puts back the site that was there', async () => {
    const swapping = swap({ next: join(dir, 'never-written'), outDir, old: join(dir, 'old') });
    await expect(swapping).rejects.toThrow('ENOENT');
    expect(await whatIsThere()).toEqual({ files: ['dist'], page: 'the site that was there' });
  });
});
