/** `npm run check`: the content judged, nothing built. */
import { parseArgs } from 'node:util';
import { checkStory, type StoryChecked } from '../compile/checkStory.ts';
import { counted, problemsAsJson, reportProblems } from '../compile/reportProblems.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { contentDir } from './contentDir.ts';
import { runCommand } from './runCommand.ts';
import { UsageError } from './usageError.ts';

const USAGE = `Usage: npm run check -- [--json] [--chapter slug]
  --json          problems as JSON, for an editor's tools
  --chapter slug  only the problems of one chapter`;

await runCommand(USAGE, async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, chapter: { type: 'string' } } });
  const checked = await checkStory(contentDir());
  const problems = values.chapter === undefined ? checked.problems : problemsOf(values.chapter, checked);
  if (values.json) process.stdout.write(`${problemsAsJson(problems)}\n`);
  else if (problems.length > 0) process.stderr.write(`${describeProblems(problems, checked)}\n`);
  else process.stdout.write(`${describeSuccess(checked, values.chapter)}\n`);
  return problems.length > 0 ? 1 : 0;
});

/** Data that cannot be read stand in the way of every chapter: until then no rule has looked at this one. */
function problemsOf(slug: string, { draft, problems, texts }: StoryChecked): Problem[] {
  const slugs = [...texts.keys()].flatMap((path) => /chapters\/([^/]+)\/chapter\.mdx$/.exec(path)?.[1] ?? []);
  if (!slugs.includes(slug)) {
    const meant = nearest(slug, slugs);
    throw new UsageError(`There is no chapter \`${slug}\`${meant ? `; did you mean \`${meant}\`?` : '.'}`);
  }
  return problems.filter(
    ({ place: { path } }) =>
      path.endsWith(`chapters/${slug}/chapter.mdx`) || (!draft && !path.endsWith('/chapter.mdx')),
  );
}

function describeProblems(problems: readonly Problem[], { draft, texts }: StoryChecked): string {
  const report = reportProblems(problems, texts);
  return draft ? report : `${report}\nThe rules look at the chapters when these can be read.`;
}

function describeSuccess({ draft, problems }: StoryChecked, slug: string | undefined): string {
  const { chapters = [], sources = [] } = draft ?? {};
  if (slug !== undefined) {
    const elsewhere =
      problems.length === 0 ? '' : ` ${counted(problems.length, 'problem')} elsewhere: npm run check`;
    return `No problems in chapters/${slug}.${elsewhere}`;
  }
  const quotations = chapters.reduce((sum, chapter) => sum + chapter.quotations.length, 0);
  return `No problems in ${counted(chapters.length, 'chapter')}, ${counted(sources.length, 'source')} and ${counted(quotations, 'quotation')}.`;
}
