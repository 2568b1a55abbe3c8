/** `npm run quotes:attest`: compares every quotation with the private articles and records where it stands. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { counted, reportProblems, sortProblems } from '../compile/reportProblems.ts';
import { LARGEST_SHARE } from '../rules/quotingIsLimited.ts';
import { type ArticlesAttested, attestArticles } from './attestArticles.ts';
import { contentDir } from './contentDir.ts';
import { readArticles } from './readArticles.ts';
import { runCommand } from './runCommand.ts';

const USAGE = `Usage: npm run quotes:attest -- --articles DIR
  --articles DIR  a folder of plain texts, each in a file whose name begins with its source's id`;

await runCommand(USAGE, async () => {
  const { values } = parseArgs({ options: { articles: { type: 'string' } } });
  const attested = await attestArticles(contentDir(), await readArticles(values.articles));
  if (attested.problems.length > 0) {
    const report = reportProblems(sortProblems(attested.problems), attested.texts);
    process.stderr.write(`${report}\nNothing was written.\n`);
    return 1;
  }
  await writeAttestations(join(contentDir(), 'attestations'), attested);
  process.stdout.write(`${describe(attested).join('\n')}\n`);
  return 0;
});

async function writeAttestations(folder: string, { made }: ArticlesAttested): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { attestation } of made) {
    await writeFile(join(folder, `${attestation.source}.json`), `${JSON.stringify(attestation, null, 2)}\n`);
  }
}

function describe({ made, notHeld }: ArticlesAttested): string[] {
  const sources = made.map(({ attestation: { source, runs, words }, wordsQuoted }) => {
    const most = Math.floor(words * LARGEST_SHARE);
    return `${source}  ${counted(runs.length, 'run')}, ${wordsQuoted} of at most ${most} words quoted (the text has ${words})`;
  });
  const missing = notHeld.map((id) => `${id}  no article in the folder: left as it was`);
  return [...sources, ...missing, `Wrote ${counted(made.length, 'attestation')}.`];
}
