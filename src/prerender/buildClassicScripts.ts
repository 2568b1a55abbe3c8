/** Scripts that are no modules, each in one piece: from disk nothing can be loaded later, and a worker is one file. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PACK_SCRIPTS } from '../pack/packPage.ts';
import { PROJECT, runBundler } from './runBundler.ts';

/** Of the class pack: by their path from its root. */
export async function buildPackScripts(outDir: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [entry, path] of Object.entries(PACK_SCRIPTS))
    files.set(path, await buildClassic(`src/${entry}.ts`, join(outDir, path)));
  return files;
}

/** What keeps the site on a reader's device, but for the list of what is kept. */
export async function buildWorker(outDir: string): Promise<string> {
  return String(await buildClassic('src/classroom/offlineWorker.ts', join(outDir, 'worker.js')));
}

async function buildClassic(input: string, file: string): Promise<Buffer> {
  await runBundler({
    outDir: dirname(file),
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: join(PROJECT, input),
      // Asked for where a script loads another, which these never do.
      transform: { define: { 'import.meta': '{}' } },
      output: { format: 'iife', codeSplitting: false, entryFileNames: basename(file) },
    },
  });
  return await readFile(file);
}
