/** Makes a long story out of a short one: each chapter several times over, under other ids. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const IS_FOR_LESSONS = /[\\/](?:classroom\.yaml|teaching\.yaml|questions\.json)$/;

export interface LongStory {
  dir: string;
  remove: () => Promise<void>;
}

/** Copies a content folder and repeats its chapters in order until there are `count`. The copies are not taught. */
export async function manyChapters(contentDir: string, count: number): Promise<LongStory> {
  const dir = await mkdtemp(join(tmpdir(), 'long-story-'));
  // Questions and sheets name the steps of one chapter, and their ids are locked.
  await cp(contentDir, dir, { recursive: true, filter: (path) => !IS_FOR_LESSONS.test(path) });
  const path = join(dir, 'site.yaml');
  const site = parseDocument(await readFile(path, 'utf8'));
  const slugs = (site.toJS() as { chapters: string[] }).chapters;
  const first = (site.toJS() as { order: { first: Record<string, string> } }).order.first;
  const copies = takeTurns(slugs, first, count);
  for (const { slug, round } of copies) if (round > 1) await copyChapter(dir, slug, round);
  const named = copies.map(({ slug, round }) => ({ slug, name: nameOf(slug, round) }));
  site.set(
    'chapters',
    named.map(({ name }) => name),
  );
  site.setIn(['order', 'first'], Object.fromEntries(named.map(({ slug, name }) => [name, first[slug]])));
  // How much room each perspective has is weighed over the chapters there are: of copies it says nothing.
  site.delete('balance');
  await writeFile(path, site.toString());
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Which chapter comes next, and for the how many-th time: the perspectives go on sharing the first places. */
function takeTurns(
  slugs: string[],
  first: Record<string, string>,
  count: number,
): { slug: string; round: number }[] {
  const used = new Map(slugs.map((slug) => [slug, 0]));
  const timesFirst = (perspective: string | undefined) =>
    slugs.filter((slug) => first[slug] === perspective).reduce((sum, slug) => sum + (used.get(slug) ?? 0), 0);
  return Array.from({ length: count }, () => {
    const byNeed = [...slugs].sort(
      (a, b) => timesFirst(first[a]) - timesFirst(first[b]) || (used.get(a) ?? 0) - (used.get(b) ?? 0),
    );
    const slug = byNeed[0] ?? '';
    const round = (used.get(slug) ?? 0) + 1;
    used.set(slug, round);
    return { slug, round };
  });
}

const nameOf = (id: string, round: number) => (round === 1 ? id : `${id}-${round}`);

/** Steps, scenes and passages are addresses, so each copy has ids of its own. */
async function copyChapter(dir: string, slug: string, round: number): Promise<void> {
  const text = await readFile(join(dir, 'chapters', slug, 'chapter.mdx'), 'utf8');
  const folder = join(dir, 'chapters', nameOf(slug, round));
  await mkdir(folder);
  await writeFile(
    join(folder, 'chapter.mdx'),
    text
      .replace(
        /(<(?:Scene|Step|Accounts|Against)\s+id=")([^"]+)"/g,
        (_, tag, id) => `${tag}${nameOf(id, round)}"`,
      )
      // No two pictures of a story may be described in the same words.
      .replace(/says="[^"]+"/g, (_, at: number) => `says="Picture ${at} of ${nameOf(slug, round)}."`),
  );
}
