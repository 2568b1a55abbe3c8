/** Handouts as files, where a browser starts and where none does. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
