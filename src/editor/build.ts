/** `npm run build`: the whole site into `dist/`. */
import { resolve } from 'node:path';
import { reportProblems } from '../compile/reportProblems.ts';
import { buildSite } from '../prerender/buildSite.ts';
import { contentDir } from './contentDir.ts';

const started = performance.now();
const result = await buildSite({ contentDir: contentDir(), outDir: resolve('dist') });
if (!result.ok) {
  process.stderr.write(
    `${reportProblems(result.problems, result.texts)}\nNothing was built; dist/ is as it was.\n`,
  );
  process.exit(1);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`Built ${result.pages} pages in ${seconds} s: dist/\n`);
