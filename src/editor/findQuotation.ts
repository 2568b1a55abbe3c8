/** `npm run find-quotation`: looks for words in the private articles and prints a tag to paste. */
import { parseArgs } from 'node:util';
import { findStretches, writtenForChapter } from '../compile/findStretch.ts';
import { counted } from '../compile/reportProblems.ts';
import { readArticles } from './readArticles.ts';
import { runCommand } from './runCommand.ts';
import { UsageError } from './usageError.ts';

const USAGE = `Usage: npm run find-quotation -- --articles DIR "some words"
  --articles DIR  a folder of plain texts, each in a file whose name begins with its source's id`;

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    options: { articles: { type: 'string' } },
    allowPositionals: true,
  });
  const words = positionals.join(' ');
  if (words.trim() === '') throw new UsageError('Which words? Put them in quotation marks at the end.');
  const articles = await readArticles(values.articles);
  const found = [...articles].flatMap(([name, saved]) =>
    findStretches(saved, words).map((stretch) => ({ source: sourceOf(name), ...stretch })),
  );
  for (const { source, words: printed, paragraph } of found) {
    process.stdout.write(`${source}: ${paragraph}\n\n${tagOf(source, printed)}\n\n`);
  }
  process.stdout.write(`${counted(found.length, 'place')} in ${counted(articles.size, 'article')}.\n`);
  return found.length > 0 ? 0 : 1;
});

function sourceOf(name: string): string {
  return name.replace(/[_.].*$/, '');
}

function tagOf(source: string, words: string): string {
  return `<Quotation source="${source}" by="" at="" ref="" on="">\n${writtenForChapter(words)}\n</Quotation>`;
}
