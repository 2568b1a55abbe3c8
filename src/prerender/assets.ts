/** Which built files a page links to, by the manifest that the bundler wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths relative to the site's root. */
export interface Assets {
  script: string;
  styles: string[];
  /** Faces that may come after first paint: the italic. */
  lateStyles: string[];
  /** The prose face, preloaded because every page begins with it. */
  proseFont?: string;
}

interface Chunk {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
}

export async function readAssets(clientDir: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(clientDir, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const chunk = (name: string): Chunk => {
    const found = manifest[name];
    if (!found)
      throw new Error(`The bundler's manifest has no ${name}; it has ${Object.keys(manifest).join(', ')}.`);
    return found;
  };
  const styles = stylesOf(manifest, 'src/entry-styles.ts');
  const fonts = Object.values(manifest).flatMap((entry) => [entry.file, ...(entry.assets ?? [])]);
  return {
    script: chunk('src/entry-client.ts').file,
    styles,
    lateStyles: [chunk('src/styles/lateFonts.css').file],
    proseFont: fonts.find((file) => /source-serif-4-latin-wght-normal[^/]*\.woff2$/.test(file)),
  };
}

function stylesOf(manifest: Record<string, Chunk>, name: string, seen = new Set<string>()): string[] {
  const chunk = manifest[name];
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  const own = [...(chunk.css ?? []), ...(chunk.file.endsWith('.css') ? [chunk.file] : [])];
  const imported = (chunk.imports ?? []).flatMap((next) => stylesOf(manifest, next, seen));
  return [...new Set([...imported, ...own])];
}
