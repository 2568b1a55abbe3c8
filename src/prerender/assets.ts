/** Which built files a page links to, by the manifest that the bundler wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths relative to the site's root. */
export interface Assets {
  script: string;
  /** The text of the one stylesheet, which stands in every page: a linked one would hold back the first paint. */
  inlineStyle: string;
  /** The faces of the type and what no page begins with, linked at the end: by the story's pages, and by the others. */
  storyStyles: string[];
  referenceStyles: string[];
  /** What opens in front of a page at a press: the story's pages load it then, the others link it. */
  cardStyles: string[];
  /** What only the pages for teachers link, and what the page of an assignment loads when it is laid out. */
  classroomScript: string;
  classroomStyles: string[];
  assignmentStyles: string[];
  /** The prose face, preloaded because every page begins with it. */
  proseFont?: string;
}

interface Chunk {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
}

/** Where the two builds write what they made, inside the folder of built files. */
export const SCRIPT_MANIFEST = 'manifest.script.json';
export const STYLE_MANIFEST = 'manifest.styles.json';
export const CLASSROOM_MANIFEST = 'manifest.classroom.json';

type Manifest = Record<string, Chunk>;

export async function readAssets(clientDir: string): Promise<Assets> {
  const read = async (name: string) => JSON.parse(await readFile(join(clientDir, name), 'utf8')) as Manifest;
  const scripts = await read(SCRIPT_MANIFEST);
  const styles = await read(STYLE_MANIFEST);
  const classroom = await read(CLASSROOM_MANIFEST);
  const files = Object.values(styles).flatMap((entry) => [entry.file, ...(entry.assets ?? [])]);
  return {
    script: chunkOf(scripts, 'src/entry-client.ts').file,
    inlineStyle: await textOf(clientDir, stylesOf(styles, 'src/entry-styles.ts')),
    storyStyles: stylesOf(styles, 'src/entry-late-styles.ts'),
    referenceStyles: stylesOf(styles, 'src/entry-reference-styles.ts'),
    cardStyles: stylesOf(styles, 'src/entry-card-styles.ts'),
    classroomScript: chunkOf(classroom, 'src/entry-classroom.ts').file,
    classroomStyles: stylesOf(styles, 'src/entry-classroom-styles.ts'),
    assignmentStyles: stylesOf(styles, 'src/entry-assignment-styles.ts'),
    proseFont: files.find((file) => /source-serif-4-latin-wght-normal[^/]*\.woff2$/.test(file)),
  };
}

function chunkOf(manifest: Manifest, name: string): Chunk {
  const found = manifest[name];
  if (!found)
    throw new Error(`The bundler's manifest has no ${name}; it has ${Object.keys(manifest).join(', ')}.`);
  return found;
}

function stylesOf(manifest: Manifest, name: string, seen = new Set<string>()): string[] {
  const chunk = manifest[name];
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  const own = [...(chunk.css ?? []), ...(chunk.file.endsWith('.css') ? [chunk.file] : [])];
  const imported = (chunk.imports ?? []).flatMap((next) => stylesOf(manifest, next, seen));
  return [...new Set([...imported, ...own])];
}

/** The text that goes into every page. */
async function textOf(clientDir: string, files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(join(clientDir, file), 'utf8')));
  const text = texts.join('').trim();
  if (/url\(/.test(text))
    throw new Error('A style that stands in every page points to a file: pages lie at several depths.');
  return text;
}
