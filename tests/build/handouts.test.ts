/** Handouts as files, where a browser starts and where none does. */
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPrinted } from '../../src/handouts/keepPrinted.ts';
import { makeHandouts } from '../../src/handouts/makeHandouts.ts';
import { HANDOUTS, PAPERS } from '../../src/model/handout.ts';

const story = {
  chapters: [{ slug: 'the-ferry', frontmatter: { title: 'The ferry' } }],
  teachings: [{ chapter: 'the-ferry' }],
};
const ALL = HANDOUTS.length * PAPERS.length;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'handouts-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const noBrowser = () => Promise.reject(new Error('no browser'));

it('succeeds without a browser and says in one line what to do', async () => {
  const site = await siteOf('without', 'Which ferry?');
  const { files, missing } = await makeHandouts(story, site, { launch: noBrowser, kept: join(dir, 'none') });
  expect(files).toBe(0);
  expect(missing).toMatch(
    new RegExp(`^${ALL} handouts stand as pages to print.*npx playwright-core install chromium$`),
  );
  expect(await filesIn(site)).toEqual([]);
});

it('prints every kind in both sizes once, and again only what has changed', async () => {
  const kept = join(dir, 'kept');
  const first = await siteOf('first', 'Which ferry?');
  expect(await makeHandouts(story, first, { kept })).toEqual({ files: ALL });
  expect(await filesIn(first)).toHaveLength(ALL);

  const same = await siteOf('same', 'Which ferry?');
  expect(await makeHandouts(story, same, { kept, launch: noBrowser })).toEqual({ files: ALL });
  expect(await filesIn(same)).toEqual(await filesIn(first));

  const changed = await siteOf('changed', 'Which bridge?');
  const { files, missing } = await makeHandouts(story, changed, { kept, launch: noBrowser });
  expect(files).toBe(PAPERS.length);
  expect(missing).toContain(`${ALL - PAPERS.length} handouts`);
});

describe('what was printed before', () => {
  it('is not given out under another title', async () => {
    const kept = join(dir, 'titles');
    const launch = async () => fakeBrowser();
    expect(await makeHandouts(story, await siteOf('old', 'Who?'), { kept, launch })).toEqual({ files: ALL });
    const renamed = { ...story, chapters: [{ slug: 'the-ferry', frontmatter: { title: 'The last ferry' } }] };
    const site = await siteOf('renamed', 'Who?');
    expect((await makeHandouts(renamed, site, { kept, launch: noBrowser })).files).toBe(0);
  });

  it('stays while a page of the story is printed so, however long ago that was', async () => {
    const kept = join(dir, 'long');
    const launch = async () => fakeBrowser();
    await makeHandouts(story, await siteOf('long ago', 'When?'), { kept, launch });
    const longAgo = new Date(2001, 0, 1);
    for (const key of await readdir(kept)) await utimes(join(kept, key), longAgo, longAgo);
    for (let edition = 0; edition < 70; edition += 1) await mkdir(join(kept, `edition-${edition}`));
    await makeHandouts(story, await siteOf('since', 'When then?'), { kept, launch });
    expect((await readdir(kept)).length).toBeLessThan(70);
    const { files } = await makeHandouts(story, await siteOf('now', 'Now?'), { kept, launch: noBrowser });
    expect(files).toBe(PAPERS.length);
  });

  it('is whole, also where two builds in one process keep it at once', async () => {
    const kept = join(dir, 'at once');
    const files = [3_000_000, 2_000_000, 1_000_000, 100_000].map((size) => Buffer.alloc(size, `${size}`));
    await Promise.all(files.map((file) => keepPrinted(kept, { key: 'key', name: 'sheet.pdf', file })));
    expect(await readdir(join(kept, 'key'))).toEqual(['sheet.pdf']);
    const found = await readFile(join(kept, 'key', 'sheet.pdf'));
    expect(files.some((file) => file.equals(found))).toBe(true);
  });
});

describe('a browser that fails', () => {
  it('at one page has the other finished before it is told how many files there are', async () => {
    const events: string[] = [];
    let fail = () => {};
    const failed = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const pdf = async (path: string) => {
      if (path.includes('/guide/')) {
        await failed;
        await new Promise(setImmediate);
        events.push('printed');
        return Buffer.from('%PDF');
      }
      events.push('failed');
      fail();
      throw new Error('Target crashed');
    };
    const site = await siteOf('half', 'Half?');
    const { files, missing } = await makeHandouts(story, site, {
      kept: join(dir, 'half-kept'),
      launch: async () => fakeBrowser({ pdf, close: async () => void events.push('closed') }),
    });
    expect(events).toEqual(['failed', 'printed', 'printed', 'closed']);
    expect(files).toBe(PAPERS.length);
    expect(await filesIn(site)).toHaveLength(files);
    expect(missing).toMatch(new RegExp(`^${ALL - files} handouts .*Target crashed`));
  });

  it('when all is printed has printed all', async () => {
    const close = () => Promise.reject(new Error('Target closed'));
    const kept = join(dir, 'end-kept');
    const site = await siteOf('end', 'The end?');
    expect(await makeHandouts(story, site, { kept, launch: async () => fakeBrowser({ close }) })).toEqual({
      files: ALL,
    });
  });
});

interface Fake {
  /** By the address of the page that is open. */
  pdf?: (path: string) => Promise<Buffer>;
  close?: () => Promise<void>;
}

/** As much of a browser as prints. */
function fakeBrowser({ pdf = async () => Buffer.from('%PDF'), close = async () => {} }: Fake = {}): Browser {
  const newPage = async () => {
    let path = '';
    return {
      goto: async (address: string) => {
        path = address;
      },
      emulateMedia: async () => {},
      evaluate: async () => {},
      pdf: () => pdf(path),
    } as unknown as Page;
  };
  return { newPage, close } as unknown as Browser;
}

/** A written site with a page of handouts, which asks a question, and a guide. */
async function siteOf(name: string, question: string): Promise<string> {
  const site = join(dir, name);
  const sections = HANDOUTS.map(
    ({ kind }) => `<section data-handout="${kind}"><h2>${kind}</h2>${question}</section>`,
  );
  const pages = {
    handouts: sections.join(''),
    guide: '<section data-handout="teachers-guide">Notes</section>',
  };
  for (const [page, body] of Object.entries(pages)) {
    const path = join(site, `teach/the-ferry/${page}/index.html`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `<!doctype html><html lang="en"><title>${page}</title><main>${body}</main></html>`);
  }
  return site;
}

async function filesIn(site: string): Promise<string[]> {
  return (await readdir(join(site, 'teach/the-ferry'))).filter((name) => name.endsWith('.pdf')).sort();
}
