/** Whoever has the pack from last term can tell whether anything in it has changed: the same story gives the same bytes. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/prerender/buildSite.ts';
import { SECOND_STORY } from '../helpers/builtSecondStory.ts';
import { site } from '../helpers/openPage.ts';

const ZONE = process.env.TZ;

describe('a second build, bundled anew and in another time zone', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'twice-'));
    process.env.TZ = ZONE === 'Pacific/Auckland' ? 'America/Lima' : 'Pacific/Auckland';
    const contentDir = resolve(SECOND_STORY);
    expect((await buildSite({ contentDir, outDir: join(dir, 'site'), handouts: true })).ok).toBe(true);
  });
  afterAll(async () => {
    if (ZONE === undefined) delete process.env.TZ;
    else process.env.TZ = ZONE;
    await rm(dir, { recursive: true, force: true });
  });

  it.each(['class-pack.zip', 'sw.js'])('makes the same bytes of %s', async (file) => {
    const hashOf = async (folder: string) =>
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('hex');
    expect(await hashOf(join(dir, 'site'))).toBe(await hashOf(site.dir));
  });
});
