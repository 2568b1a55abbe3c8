/** `npm run quotes:verify`: repeats the attestation with the articles at hand and compares; writes nothing. */
import { parseArgs } from 'node:util';
import { counted, reportProblems, sortProblems } from '../compile/reportProblems.ts';
import { attestArticles } from './attestArticles.ts';
import { compareAttestations } from './compareAttestations.ts';
import { contentDir } from './contentDir.ts';
import { readArticles } from './readArticles.ts';
import { runCommand } from './runCommand.ts';

const USAGE = `Usage: npm run quotes:verify -- --articles DIR
  --articles DIR  a folder of plain texts, each in a file whose name begins with its source's id`;

await runCommand(USAGE, async () => {
  const { values } = parseArgs({ options: { articles: { type: 'string' } } });
  const { made, committed, notHeld, problems, texts } = await attestArticles(
    contentDir(),
    await readArticles(values.articles),
  );
  if (problems.length > 0) process.stderr.write(`${reportProblems(sortProblems(problems), texts)}\n\n`);
  const differences = made.flatMap(({ attestation }) =>
    compareAttestations(
      attestation,
      committed.find(({ source }) => source === attestation.source),
    ).map((difference) => `${attestation.source}  ${difference}`),
  );
  const runs = made.reduce((sum, { attestation }) => sum + attestation.runs.length, 0);
  const lines = [
    ...differences,
    ...notHeld.map((id) => `${id}  no article in the folder: not repeated`),
    `Repeated ${made.length} of ${counted(made.length + notHeld.length, 'source')}: ${counted(runs, 'run')} found, ${counted(differences.length, 'difference')}, ${counted(problems.length, 'problem')}.`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return differences.length + problems.length > 0 ? 1 : 0;
});
