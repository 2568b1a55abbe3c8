/** One chapter's file to a draft: its words as a tree, its frontmatter typed, its quotations taken out. */
import type { Root } from 'mdast';
import type { Attestation } from '../model/attestation.ts';
import { Frontmatter } from '../model/chapter.ts';
import type { ChapterDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { parseChapter } from './chapterMdx.ts';
import { checkSchema } from './checkSchema.ts';
import { extractQuotations } from './extractQuotations.ts';
import { describeMdxProblem } from './mdxProblem.ts';
import { readYaml, type YamlFile } from './readYaml.ts';
import { unwrapWords } from './remark/unwrapWords.ts';

export interface ChapterFile {
  slug: string;
  path: string;
  text: string;
}

export interface ChapterRead {
  chapter: ChapterDraft;
  problems: Problem[];
}

export function readChapter(file: ChapterFile, attestations: readonly Attestation[]): ChapterRead {
  const { slug, path, text } = file;
  const yaml = readYaml(path, frontmatterOf(text));
  const frontmatter =
    yaml.problems.length > 0 ? { problems: [] } : checkSchema(yaml, Frontmatter, 'frontmatter-is-complete');
  const parsed = parse(path, text);
  const chapter: ChapterDraft = {
    slug,
    path,
    text,
    tree: parsed.tree,
    frontmatter: frontmatter.value,
    placeOf: yaml.placeOf,
    quotations: [],
  };
  chapter.quotations = extractQuotations(chapter, attestations);
  return {
    chapter,
    problems: [...describedAsFrontmatter(yaml), ...frontmatter.problems, ...parsed.problems],
  };
}

/** The YAML between the hyphens, on the lines where it stands in the file. */
function frontmatterOf(text: string): string {
  const block = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return block?.index === 0 ? `\n${block[1]}` : '';
}

function parse(path: string, text: string): { tree?: Root; problems: Problem[] } {
  try {
    const tree = parseChapter(text);
    unwrapWords(tree);
    return { tree, problems: [] };
  } catch (thrown) {
    return { problems: [describeMdxProblem(path, text, thrown)] };
  }
}

function describedAsFrontmatter({ problems }: YamlFile): Problem[] {
  return problems.map((problem) => ({ ...problem, message: 'The frontmatter cannot be read.' }));
}
