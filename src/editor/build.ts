/** `npm run build`: the whole site into `dist/`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportProblems } from '../compile/reportProblems.ts';
import { buildSite } from '../prerender/buildSite.ts';
import { contentDir } from './contentDir.ts';
import { runCommand } from './runCommand.ts';
import { siteAddress } from './siteAddress.ts';

const USAGE = `Usage: npm run build
  STORY_CONTENT=path names another story's folder
  STORY_ADDRESS=https://… says where the site will stand, in place of the address in site.yaml`;

await runCommand(USAGE, async () => {
  parseArgs();
  const started = performance.now();
  const result = await buildSite({
    contentDir: contentDir(),
    outDir: resolve('dist'),
    address: siteAddress(),
    handouts: true,
  });
  if (!result.ok) {
    const report = reportProblems(result.problems, result.texts);
    process.stderr.write(`${report}\nNothing was built; dist/ is as it was.\n`);
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Built ${result.pages} pages in ${seconds} s: dist/\n`);
  const { handouts } = result;
  if (handouts?.missing) process.stdout.write(`${handouts.missing}\n`);
  else if (handouts && handouts.files > 0)
    process.stdout.write(`With ${handouts.files} handouts as PDF: dist/teach/\n`);
  return 0;
});
