/** The private folder of articles: plain texts, each in a file whose name begins with its source's id. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from './usageError.ts';

/** File name to text. */
export async function readArticles(dir: string | undefined): Promise<Map<string, string>> {
  if (dir === undefined) throw new UsageError('Where are the articles? Name their folder with --articles.');
  const names = await readdir(resolve(dir)).catch(() => {
    throw new UsageError(`There is no folder ${dir}.`);
  });
  const files = names.filter((name) => name.endsWith('.txt')).sort();
  if (files.length === 0) throw new UsageError(`${dir} holds no text: a file such as source-id_title.txt.`);
  const texts = await Promise.all(files.map((name) => readFile(join(resolve(dir), name), 'utf8')));
  return new Map(files.map((name, index) => [name, texts[index] ?? '']));
}

/** For `post`: `post.txt` or `post_title.txt`, but not `postscript.txt`. */
export function articleOf(source: string, articles: ReadonlyMap<string, string>): string | undefined {
  const name = [...articles.keys()].find(
    (each) => each.startsWith(source) && /^[._]/.test(each.slice(source.length)),
  );
  return name === undefined ? undefined : articles.get(name);
}
