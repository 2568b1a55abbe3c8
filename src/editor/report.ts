/** `npm run report`: how long each chapter is, and how much of it each perspective and each source has. */
import { parseArgs } from 'node:util';
import { compileStory } from '../compile/compileStory.ts';
import { wordsOf } from '../compile/foldTypography.ts';
import { reportProblems } from '../compile/reportProblems.ts';
import { type Balance, MEASURES } from '../model/balance.ts';
import type { Story } from '../model/story.ts';
import type { Telling, ToldKind } from '../model/telling.ts';
import { countLedger } from '../prerender/countLedger.ts';
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
  const tables = [chapterTable(story), sourceTable(story), ...ledgerTables(await countLedger(story))];
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
    chapters.map(({ slug, ownWords, words, minutes, scenes, quotations, tellings, accounts }) => [
      slug,
      ownWords,
      words,
      minutes,
      scenes.flatMap(({ steps }) => steps).length,
      quotations.length,
      sumOf(Object.values(accounts)),
      countTold(tellings, 'record'),
      countTold(tellings, 'claim'),
      site.order.first[slug] ?? '',
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

/** What the page about method prints, counted on the same pages: one table for each measure. */
function ledgerTables({ chapters, totals }: Balance): string[] {
  const ids = Object.keys(totals);
  return MEASURES.map((measure) =>
    table(
      [measure, ...ids],
      [...chapters.map(({ slug, counts }) => [slug, counts] as const), ['all', totals] as const].map(
        ([name, counts]) => [name, ...ids.map((id) => counts[id]?.[measure] ?? 0)],
      ),
    ),
  );
}

/** Different entries of a kind. */
function countTold(tellings: readonly Telling[], kind: ToldKind): number {
  return new Set(tellings.filter((one) => one.kind === kind).map(({ id }) => id)).size;
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
