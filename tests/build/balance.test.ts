import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/prerender/buildSite.ts';
import type { Bundle } from '../../src/prerender/bundle.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'a-balance-'));
  // Without the file that opens the pages for classes, which this bundle has none of; lessons alone make no page.
  await cp('tests/fixtures/stories/the-weir', join(dir, 'content'), {
    recursive: true,
    filter: (path) => !path.endsWith('classroom.yaml'),
  });
  await mkdir(join(dir, 'client'));
  await cp('public/favicon.svg', join(dir, 'client/favicon.svg'));
  await mkdir(join(dir, 'dist'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A bundle whose chapters all read the same, whatever the story says: the first perspective has ten words, the others none. */
function bundleWith(perspective: string): Bundle {
  const assets = { script: '', inlineStyle: '', storyStyles: [], referenceStyles: [] };
  const account = `<section data-account="${perspective}"><div data-words=""><p>${'word '.repeat(10)}</p></div></section>`;
  const server = {
    policyFor: () => '',
    evaluateChapters: async () => ({}),
    routes: () => [
      { path: 'chapters/a/', page: 'chapter', id: 'a' },
      { path: 'method/', page: 'method', id: '' },
    ],
    fileOf: ({ path }: { path: string }) => `${path}index.html`,
    renderRoute: async () => `<article data-chapter="a">${account}</article>`,
  };
  return { clientDir: join(dir, 'client'), assets, server, dispose: async () => {} } as unknown as Bundle;
}

/** Builds the second story with this declaration in its site.yaml. */
async function build(declaration: string) {
  const file = join(dir, 'content/site.yaml');
  const site = await readFile(file, 'utf8');
  await writeFile(file, `${site}\n${declaration}`);
  const perspective = /perspectives:\s*- id: ([\w-]+)/.exec(site)?.[1] ?? '';
  const result = await buildSite({
    contentDir: join(dir, 'content'),
    outDir: join(dir, 'dist'),
    bundle: bundleWith(perspective),
  });
  return { result, perspective, line: site.split('\n').length + 1 };
}

const BAND = 'balance:\n  band: { least: 0.5, most: 4 }\n  whole: [told]\n';

describe('a build', () => {
  it('fails for a number outside the declared band that no reason explains, and says where to write one', async () => {
    const { result, line } = await build(BAND);
    if (result.ok) throw new Error('The build should have failed.');
    expect(result.problems).not.toEqual([]);
    for (const { rule, place, message, fix } of result.problems) {
      expect(rule).toBe('balance-has-reasons');
      expect(place.path).toMatch(/site\.yaml$/);
      expect(place.line).toBeGreaterThanOrEqual(line);
      expect(message).toContain('has 0 of `told`');
      expect(fix).toContain('measures: [told]');
    }
    expect(await readdir(join(dir, 'dist'))).toEqual([]);
  });

  it('fails for a reason that explains a number inside the band', async () => {
    const wide = 'balance:\n  band: { least: 0, most: 9 }\n  whole: [told]\n';
    const site = await readFile(join(dir, 'content/site.yaml'), 'utf8');
    const perspective = /perspectives:\s*- id: ([\w-]+)/.exec(site)?.[1] ?? '';
    const reasons = `  reasons:\n    - { perspective: ${perspective}, measures: [told], reason: It spoke more. }\n`;
    const { result } = await build(wide + reasons);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('inside the band') }],
    });
  });

  it('passes a story that declares no band', async () => {
    expect((await build('')).result).toMatchObject({ ok: true });
  });
});
