/** `npm run prose:lock`: keeps the fingerprint of every published text, so that none is changed in silence. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStory } from '../compile/checkStory.ts';
import { FOLDING_VERSION } from '../compile/foldTypography.ts';
import { lockText, publishedTexts } from '../compile/publishedTexts.ts';
import { counted, reportProblems } from '../compile/reportProblems.ts';
import type { StoryDraft } from '../model/draft.ts';
import type { Published } from '../model/published.ts';
import { contentDir } from './contentDir.ts';
import { runCommand } from './runCommand.ts';

const USAGE = `Usage: npm run prose:lock
  Writes published.json. A published text that was changed without an entry in corrections.yaml stops it.
  Before the first publication, drop published.json to begin anew.`;

await runCommand(USAGE, async () => {
  parseArgs();
  const { draft, problems, texts } = await checkStory(contentDir());
  if (!draft || problems.length > 0) {
    process.stderr.write(`${reportProblems(problems, texts)}\nThe lock is as it was.\n`);
    return 1;
  }
  const next = lockStory(draft);
  await writeFile(join(contentDir(), 'published.json'), `${JSON.stringify(next, null, 2)}\n`);
  process.stdout.write(`${describe(draft.published, next)}\n`);
  return 0;
});

function lockStory(draft: StoryDraft): Published {
  const texts = publishedTexts(draft).map((text) => [text.name, lockText(text)] as const);
  return { normaliser: FOLDING_VERSION, texts: Object.fromEntries(texts) };
}

function describe(before: Published | undefined, { texts }: Published): string {
  const names = Object.keys(texts);
  const isNew = (name: string) => before?.texts[name] === undefined;
  const added = names.filter(isNew);
  const corrected = names.filter((name) => !isNew(name) && before?.texts[name]?.words !== texts[name]?.words);
  const list = (what: string, ids: readonly string[]) =>
    before && ids.length > 0 ? [`${what}: ${ids.join(', ')}`] : [];
  return [
    ...list('Locked for the first time', added),
    ...list('Locked as corrected', corrected),
    `Locked ${counted(names.length, 'text')}, ${added.length} of them new.`,
  ].join('\n');
}
