/** A fixture case laid over the faultless story: `tests/fixtures/README.md` says how a case is written. */
import { join } from 'node:path';
import { printedPath, type ReadContent, readContent } from '../../src/compile/readContent.ts';

const CASES = 'tests/fixtures/content';

/** The folder whose paths every report of a case prints. */
export const FAULTLESS = join(CASES, 'minimal');

/** Reads the faultless story with the case's files in place of its own, under the faultless story's paths. */
export function readCase(name: string): ReadContent {
  return async (contentDir) => {
    const texts = await readContent(contentDir);
    const folder = join(CASES, name);
    for (const [path, text] of await readContent(folder)) {
      texts.set(join(printedPath(contentDir), path.slice(printedPath(folder).length + 1)), text);
    }
    return texts;
  };
}
