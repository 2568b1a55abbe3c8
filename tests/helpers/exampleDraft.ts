/** The invented story of `tests/fixtures/content/minimal`, read and not judged, with one snippet laid over it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { attestationOf, attestQuotation } from '../../src/compile/attest.ts';
import { compileStage } from '../../src/compile/map/compileStage.ts';
import { readChapter } from '../../src/compile/readChapter.ts';
import { readContent } from '../../src/compile/readContent.ts';
import { readData } from '../../src/compile/readData.ts';
import { readSourceText } from '../../src/compile/sourceText.ts';
import type { Attestation } from '../../src/model/attestation.ts';
import type { Frontmatter } from '../../src/model/chapter.ts';
import type { ChapterDraft, StoryDraft } from '../../src/model/draft.ts';
import type { RuleExample } from './ruleExamples.ts';

const STORY = 'tests/fixtures/content/minimal';
const SLUG = 'the-ferry';
const LESSONS = [
  ['tests/fixtures/lessons/classroom.yaml', 'classroom.yaml'],
  ['tests/fixtures/lessons/the-ferry.yaml', `chapters/${SLUG}/teaching.yaml`],
] as const;

export async function readInventedStory(): Promise<StoryDraft> {
  const texts = await readContent(STORY);
  // Apart from the story: a fault laid over its chapter would be a fault of its lessons too.
  for (const [name, path] of LESSONS) texts.set(`${STORY}/${path}`, readFileSync(name, 'utf8'));
  const { site, problems, ...data } = readData(STORY, texts);
  if (!site || problems.length > 0)
    throw new Error(`The invented story is at fault: ${JSON.stringify(problems)}`);
  const { stage } = await compileStage({ dir: STORY, site, ...data });
  if (!stage) throw new Error('The map of the invented story is at fault.');
  const path = `${STORY}/chapters/${SLUG}/chapter.mdx`;
  return { ...data, site, stage, chapters: [readAttested(texts.get(path) ?? '', data)] };
}

export function layOver(story: StoryDraft, example: RuleExample): StoryDraft {
  const draft = { ...story, placeIn: (...key: (string | number)[]) => placeNamed(...key) };
  return example.language === 'yaml' ? layDataOver(draft, example.text) : layChapterOver(draft, example.text);
}

function layChapterOver(story: StoryDraft, text: string): StoryDraft {
  const chapter = readAttested(text, story);
  const block = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
  const frontmatter = { ...story.chapters[0]?.frontmatter, ...parse(block) } as Frontmatter;
  const placeOf = (...key: (string | number)[]) => placeNamed('frontmatter', ...key);
  const attestations = story.sources.map(({ id }) => attest(id, [chapter]));
  return { ...story, attestations, chapters: [{ ...chapter, frontmatter, placeOf }] };
}

/** Entries take what they do not say from the story's entry of the same id, or from its first. */
function layDataOver(story: StoryDraft, text: string): StoryDraft {
  const over = Object.entries(parse(text) as Record<string, object>).map(([key, value]) => {
    const known = story[key as keyof StoryDraft];
    if (!Array.isArray(value) || !Array.isArray(known)) return [key, { ...(known as object), ...value }];
    const entries = known as { id: string }[];
    const given = (value as { id: string }[]).map((one) => ({
      ...(entries.find(({ id }) => id === one.id) ?? entries[0]),
      ...one,
    }));
    return [key, [...entries.filter(({ id }) => !given.some((one) => one.id === id)), ...given]];
  });
  return { ...story, ...Object.fromEntries(over) };
}

/** A chapter whose quotations are attested wherever an invented article has their words. */
function readAttested(text: string, { sources }: Pick<StoryDraft, 'sources'>): ChapterDraft {
  const file = { slug: SLUG, path: 'chapter.mdx', text };
  const { chapter } = readChapter(file, []);
  return readChapter(
    file,
    sources.map(({ id }) => attest(id, [chapter])),
  ).chapter;
}

function attest(source: string, chapters: readonly ChapterDraft[]): Attestation {
  const article = readSourceText(readFileSync(`tests/fixtures/articles/${source}.txt`, 'utf8'));
  const runs = chapters
    .flatMap((chapter) => chapter.quotations)
    .filter(({ attributes }) => attributes.source === source)
    .flatMap(
      (quotation) =>
        attestQuotation(
          article,
          quotation.runs.map((run) => run.text),
        ).runs,
    );
  return attestationOf(source, article, runs);
}

/** A place that examples can name without counting the lines of another file. */
function placeNamed(...key: (string | number)[]) {
  return { path: key.filter((part) => part !== '').join(' '), line: 1, column: 1 };
}
