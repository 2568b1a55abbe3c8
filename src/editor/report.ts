/** `npm run report`: how long each chapter is, and how much of it each perspective and each source has. */
import { parseArgs } from 'node:util';
import { compileStory } from '../compile/compileStory.ts';
import { wordsOf } from '../compile/foldTypography.ts';
import { reportProblems } from '../compile/reportProblems.ts';
import type { Story } from '../model/story.ts';
import { contentDir } from './contentDir.ts';
import { runCommand } from './runCommand.ts';

const USAGE = `Usage: npm run report
  STORY_CONTENT=path names another story's folder`;

await runCommand(USAGE, async () => {
  parseArgs();
  const { story, problems, texts } = await compileStory(contentDir());
  if (!story) {
    process.stderr.write(`${reportProblems(problems, texts)}\n`);
    return 1;
  }
  const tables = [chapterTable(story), accountTable(story), perspectiveTable(story), sourceTable(story)];
  process.stdout.write(`${tables.join('\n\n')}\n`);
  return 0;
});

function chapterTable({ chapters, site }: Story): string {
  return table(
    [
      'chapter',
      'own words',
      'all words',
      'minutes',
      'steps',
      'quotations',
      'accounts',
      'records',
      'claims',
      'first',
    ],
    chapters.map(({ slug, ownWords, words, minutes, scenes, quotations, mentions, accounts }) => [
      slug,
      ownWords,
      words,
      minutes,
      scenes.flatMap(({ steps }) => steps).length,
      quotations.length,
      sumOf(Object.values(accounts)),
      mentions.record.length,
      mentions.claims.length,
      site.order.first[slug] ?? '',
    ]),
  );
}

/** Words quoted, by whose case they are filed under. */
function perspectiveTable({ chapters, site }: Story): string {
  const perspectives = [...site.perspectives.map(({ id }) => id), 'none'];
  return table(
    ['words quoted', ...perspectives],
    chapters.map(({ slug, quotations }) => [
      slug,
      ...perspectives.map((id) =>
        quotations
          .filter(({ perspective }) => perspective === id)
          .reduce((sum, { runs }) => sum + countRuns(runs), 0),
      ),
    ]),
  );
}

/** Words of each source on the page beside its own length; words shown twice count twice here, once in the limit. */
function sourceTable({ chapters, sources, attestations }: Story): string {
  return table(
    ['source', 'words of the text', 'words printed', 'quotations'],
    sources.map(({ id }) => {
      const uses = chapters.flatMap(({ quotations }) => quotations).filter(({ source }) => source === id);
      const words = attestations.find(({ source }) => source === id)?.words ?? 0;
      return [id, words, uses.reduce((sum, { runs }) => sum + countRuns(runs), 0), uses.length];
    }),
  );
}

/** How often each perspective has an account. */
function accountTable({ chapters, site }: Story): string {
  const ids = site.perspectives.map(({ id }) => id);
  const rows = chapters.map(({ slug, accounts }) => [slug, ...ids.map((id) => accounts[id] ?? 0)]);
  const all = ids.map((id) => sumOf(chapters.map(({ accounts }) => accounts[id] ?? 0)));
  return table(['accounts', ...ids], [...rows, ['all', ...all]]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function countRuns(runs: readonly string[]): number {
  return wordsOf(runs.join(' ')).length;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
