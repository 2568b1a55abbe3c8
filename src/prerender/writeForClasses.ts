/** The two ways to have the site without a network, made from the pages just written: a zip, and a list for the browser to keep. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../model/story.ts';
import { CLASS_PACK, classPack, isPacked } from '../pack/classPack.ts';
import { fillSizes } from '../pack/fillSizes.ts';
import { isKept, WORKER, workerFile } from '../pack/keptSite.ts';
import type { Bundle } from './bundle.ts';
import { isForStudents } from './routes.ts';

interface ClassOptions {
  story: Story;
  bundle: Bundle;
  /** The folder of the finished site. */
  dir: string;
}

export async function writeForClasses({ story, bundle, dir }: ClassOptions): Promise<void> {
  const { server, packScripts, worker } = bundle;
  const ofStudents = server.routes(story).filter(isForStudents).map(server.fileOf);
  const paths = (await readdir(dir, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  const others = await readAll(dir, paths.filter(isKept));
  const pages = await readAll(dir, ofStudents);

  const packed = [...others].filter(([path]) => isPacked(path));
  const texts = new Map([...pages].map(([path, html]) => [path, html.toString()]));
  const zip = classPack({
    title: story.site.title,
    pages: texts,
    files: new Map([...packed, ...packScripts]),
  });
  await writeFile(join(dir, CLASS_PACK), zip);

  const kept = new Map([...pages, ...others]);
  const sizes = { site: bytesOf(kept), [CLASS_PACK]: zip.length };
  for (const [path, html] of texts) {
    const filled = fillSizes(html, sizes);
    if (filled === html) continue;
    await writeFile(join(dir, path), filled);
    kept.set(path, Buffer.from(filled));
  }
  await writeFile(
    join(dir, WORKER),
    workerFile(worker, { version: versionOf(kept), paths: [...kept.keys()] }),
  );
}

async function readAll(dir: string, paths: readonly string[]): Promise<Map<string, Buffer>> {
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Buffer]> => [path, await readFile(join(dir, path))]),
    ),
  );
}

function bytesOf(files: ReadonlyMap<string, Buffer>): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Another for every change of any file that is kept. */
function versionOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path} ${bytes.length} `).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
