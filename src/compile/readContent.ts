/** The files of a `content/` folder as texts by path. The map's are read once more, by `map/readMapFiles.ts`. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Path as printed in problems, to the file's text. */
export type Texts = Map<string, string>;

/** Made anew for tests and editors that hold a chapter in memory. */
export type ReadContent = (contentDir: string) => Promise<Texts>;

export const readContent: ReadContent = async (contentDir) => {
  // A folder that is not there holds nothing, and is reported as a story without site.yaml.
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && /\.(mdx|yaml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Map(files.map((file, index) => [printedPath(file), withoutMarks(texts[index] ?? '')]));
};

/** A path as people read it: from the folder they stand in, with forward slashes. */
export function printedPath(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}

/** A byte order mark or Windows line ends would move every column. */
export function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
