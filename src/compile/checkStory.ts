/** A `content/` folder read, typed and judged: everything short of making pages from it. */
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { allRules } from '../rules/allRules.ts';
import { checkPublished } from './checkPublished.ts';
import { checkQuestions } from './checkQuestions.ts';
import { compileStage } from './map/compileStage.ts';
import { readChapter } from './readChapter.ts';
import { printedPath, type ReadContent, readContent, type Texts } from './readContent.ts';
import { type ContentData, readData } from './readData.ts';
import { sortProblems } from './reportProblems.ts';

export interface CheckOptions {
  /** Gives the folder's files; the disk's unless a test or an editor holds others. */
  read?: ReadContent;
}

export interface StoryChecked {
  /** Undefined when the folder's data could not be read: no rule has then looked at the story. */
  draft?: StoryDraft;
  /** All at once, in the order of files and lines. */
  problems: Problem[];
  /** The files' contents by printed path. */
  texts: Texts;
}

export async function checkStory(
  contentDir: string,
  { read = readContent }: CheckOptions = {},
): Promise<StoryChecked> {
  const texts = await read(contentDir);
  const data = readData(contentDir, texts);
  const chapters = readChapters(contentDir, texts, data);
  const readable = [...data.problems, ...chapters.problems];
  // Rules compare records with one another: a record left out would be missed in every place that names it.
  if (!data.site || data.problems.length > 0) return { problems: sortProblems(readable), texts };
  const { site } = data;
  const staged = await compileStage({ ...data, site, dir: contentDir });
  const problems = [...readable, ...staged.problems];
  if (!staged.stage) return { problems: sortProblems(problems), texts };
  const draft: StoryDraft = {
    ...data,
    site,
    stage: { ...staged.stage, figures: data.figures },
    chapters: inReadingOrder(chapters.drafts, site.chapters),
  };
  return {
    draft,
    problems: sortProblems([
      ...problems,
      ...judgeStory(draft),
      ...checkPublished(draft),
      ...checkQuestions(draft),
    ]),
    texts,
  };
}

/** What the rules find. */
export function judgeStory(draft: StoryDraft): Problem[] {
  return allRules.flatMap((rule) => rule.check(draft));
}

/** Every chapter that has a file, whether or not `site.yaml` lists it. */
export function readChapters(
  contentDir: string,
  texts: Texts,
  { attestations }: Pick<ContentData, 'attestations'>,
): { drafts: ChapterDraft[]; problems: Problem[] } {
  const folder = printedPath(contentDir);
  const read = [...texts].flatMap(([path, text]) => {
    const [, slug] =
      /^chapters\/([^/]+)\/chapter\.mdx$/.exec(folder === '' ? path : path.slice(folder.length + 1)) ?? [];
    return slug === undefined ? [] : [readChapter({ slug, path, text }, attestations)];
  });
  return { drafts: read.map(({ chapter }) => chapter), problems: read.flatMap(({ problems }) => problems) };
}

function inReadingOrder(chapters: ChapterDraft[], order: readonly string[]): ChapterDraft[] {
  const listed = order.flatMap((slug) => chapters.filter((chapter) => chapter.slug === slug));
  return [...listed, ...chapters.filter((chapter) => !listed.includes(chapter))];
}
