import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../model/story.ts';
import { dropElements } from '../pack/dropElements.ts';

/** Takes the list of printed files out of the lessons of a written site that has none: their pages can be printed instead. */
export async function withoutPrintedFiles({ teachings }: Story, dir: string): Promise<void> {
  for (const { chapter } of teachings) {
    const file = join(dir, 'teach', chapter, 'index.html');
    await writeFile(file, dropElements(await readFile(file, 'utf8'), ['data-printed-files']));
  }
}
