/** What was printed once is kept with the other caches: printing all handouts anew takes longer than all the rest of a build. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/handouts');

export const KEPT_FOLDER = FOLDER;

/** A page's own words and styles, without its scripts, which no paper shows; what it is printed as; and the way it is printed. */
export async function printKey(html: string, printedAs: unknown): Promise<string> {
  const ways = (await readdir(import.meta.dirname)).filter((name) => /^(print|make)/.test(name)).sort();
  const way = await Promise.all(ways.map((name) => readFile(join(import.meta.dirname, name), 'utf8')));
  const printed = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<meta http-equiv[^>]*>/gi, '');
  return createHash('sha256')
    .update(printed)
    .update(JSON.stringify(printedAs))
    .update(way.join(''))
    .digest('hex');
}

export async function findKept(folder: string, key: string, name: string): Promise<Buffer | undefined> {
  return await readFile(join(folder, key, name)).catch(() => undefined);
}

export interface Printed {
  key: string;
  name: string;
  file: Buffer;
}

/** Under its name only when it is whole: two builds may run at once. A folder that cannot be written to costs time, and nothing else. */
export async function keepPrinted(folder: string, { key, name, file }: Printed): Promise<void> {
  const path = join(folder, key, name);
  const next = `${path}.${randomUUID()}`;
  try {
    await mkdir(join(folder, key), { recursive: true });
    await writeFile(next, file);
    await rename(next, path);
  } catch {}
}

/** Pages, besides those of the story as it is now, of which the printed files are kept. */
const KEPT_PAGES = 60;

/** Every change of a page would otherwise leave its old files behind. What cannot be taken away stays, and does no harm. */
export async function pruneKept(folder: string, inUse: ReadonlySet<string>): Promise<void> {
  const keys = await readdir(folder).catch(() => []);
  const dated = await Promise.all(
    keys
      .filter((key) => !inUse.has(key))
      .map(async (key) => ({
        key,
        at: (await stat(join(folder, key)).catch(() => undefined))?.mtimeMs ?? 0,
      })),
  );
  const old = dated.sort((one, other) => other.at - one.at).slice(KEPT_PAGES);
  await Promise.allSettled(old.map(({ key }) => rm(join(folder, key), { recursive: true, force: true })));
}
