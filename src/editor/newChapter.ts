/** `npm run new-chapter`: a chapter's file with everything an author has to fill in. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printedPath, readContent } from '../compile/readContent.ts';
import { readData } from '../compile/readData.ts';
import { Slug } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { contentDir } from './contentDir.ts';
import { runCommand } from './runCommand.ts';
import { UsageError } from './usageError.ts';

const USAGE = `Usage: npm run new-chapter -- slug
  slug  the chapter's name in addresses: lower-case words joined by hyphens`;

await runCommand(USAGE, async () => {
  const [slug, ...others] = parseArgs({ allowPositionals: true }).positionals;
  if (slug === undefined || others.length > 0) throw new UsageError('Which chapter? Give one slug.');
  if (!Slug.safeParse(slug).success)
    throw new UsageError(`\`${slug}\` is not lower-case words joined by hyphens.`);
  if (!existsSync(join(contentDir(), 'site.yaml')))
    throw new UsageError(
      `There is no story in ${printedPath(contentDir()) || 'this folder'}: it has no site.yaml.`,
    );
  const folder = join(contentDir(), 'chapters', slug);
  if (existsSync(folder))
    throw new UsageError(`There is a chapter \`${slug}\` already: ${printedPath(folder)}.`);
  const { sources } = readData(contentDir(), await readContent(contentDir()));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'chapter.mdx'), skeleton(slug, sources));
  process.stdout.write(`${printedPath(join(folder, 'chapter.mdx'))} is ready to be written.
Next: list \`${slug}\` under \`chapters\` and under \`order: first:\` in site.yaml, then \`npm run check -- --chapter ${slug}\`.\n`);
  return 0;
});

function skeleton(slug: string, sources: readonly Source[]): string {
  const unknowable = sources.map(
    ({ id, dated }) => `  - source: "${id}"\n    text: Dated ${dated}, it could not know …`,
  );
  return `---
title: A question or a plain title
kicker: The month and year
dek: One or two sentences that tell what the chapter is about.
description: One sentence for search engines.
from: "2000-01-01"
to: "2000-12-31"
questions:
  - A question that the chapter leaves with its readers?
couldNotKnow:
${unknowable.join('\n') || '  - source: ""\n    text: It could not know …'}
---

<Scene id="${slug}-opening" layout="stage">

<Step id="${slug}-first-step" layer="map" camera="" show="" on="2000-01-01" says="What the picture shows, in one or two sentences.">

The first paragraph.

</Step>

</Scene>
`;
}
