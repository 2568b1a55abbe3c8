import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../model/story.ts';
import { dropElements } from '../pack/dropElements.ts';

/** Takes the lists of printed files out of a written site that has none: the pages can be printed instead. */
export async function withoutPrintedFiles({ teachings }: Story, dir: string): Promise<void> {
  for (const { chapter } of teachings) {
    for (const page of ['', 'handouts']) {
      const file = join(dir, 'teach', chapter, page, 'index.html');
      await writeFile(file, dropElements(await readFile(file, 'utf8'), ['data-printed-files']));
    }
  }
}
