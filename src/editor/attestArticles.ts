/** Looks for every published quotation in the private articles: the work that attesting and verifying share. */
import { attestationOf, attestQuotation, type MissingRun, wordsCovered } from '../compile/attest.ts';
import { readChapters } from '../compile/checkStory.ts';
import { describeMissing } from '../compile/describeMissing.ts';
import { readContent } from '../compile/readContent.ts';
import { readData } from '../compile/readData.ts';
import { EndNotFound, readSourceText, type SourceText } from '../compile/sourceText.ts';
import type { Attestation, AttestedRun } from '../model/attestation.ts';
import type { ChapterDraft, QuotationDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import { listChoices } from '../rules/listChoices.ts';
import { articleOf } from './readArticles.ts';
import { UsageError } from './usageError.ts';

export interface ArticlesAttested {
  /** What was found, source by source. */
  made: { attestation: Attestation; wordsQuoted: number }[];
  /** What `content/attestations/` holds. */
  committed: Attestation[];
  /** Sources whose article is not in the folder. */
  notHeld: string[];
  /** Quotations that do not stand in their source, and files that cannot be read. */
  problems: Problem[];
  texts: Map<string, string>;
}

/** Other problems of the content do not stand in the way: chapters and sources must be readable, no more. */
export async function attestArticles(
  contentDir: string,
  articles: ReadonlyMap<string, string>,
): Promise<ArticlesAttested> {
  const texts = await readContent(contentDir);
  const data = readData(contentDir, texts);
  const chapters = readChapters(contentDir, texts, data);
  const unreadable = [...data.problems, ...chapters.problems].filter(
    ({ rule, place }) => rule === 'mdx-is-readable' || /(^|\/)(sources\/[^/]+|site\.yaml)$/.test(place.path),
  );
  const result: ArticlesAttested = {
    made: [],
    committed: data.attestations,
    notHeld: [],
    problems: unreadable,
    texts,
  };
  if (unreadable.length > 0) return result;
  for (const id of sourceIds(data.sources, chapters.drafts)) {
    const saved = articleOf(id, articles);
    if (saved === undefined) {
      result.notHeld.push(id);
      continue;
    }
    const text = readText(id, saved, data.sources);
    const runs = attestChapters(chapters.drafts, id, text, result.problems);
    result.made.push({
      attestation: attestationOf(id, text, runs, data),
      wordsQuoted: wordsCovered(text, runs),
    });
  }
  // To have compared nothing is not to have found no difference.
  if (result.made.length === 0)
    throw new UsageError(
      `None of these texts is of a source of the story: their names begin with ${listChoices(result.notHeld)}.`,
    );
  return result;
}

function sourceIds(sources: readonly Source[], chapters: readonly ChapterDraft[]): string[] {
  const quoted = chapters.flatMap(({ quotations }) =>
    quotations.flatMap(({ attributes }) => attributes.source ?? []),
  );
  return [...new Set([...sources.map(({ id }) => id), ...quoted])].sort();
}

function readText(id: string, saved: string, sources: readonly Source[]): SourceText {
  try {
    return readSourceText(saved, sources.find((source) => source.id === id)?.endsBefore);
  } catch (thrown) {
    if (thrown instanceof EndNotFound)
      throw new UsageError(`${thrown.message} See endsBefore in sources/${id}.yaml.`);
    throw thrown;
  }
}

function attestChapters(
  chapters: readonly ChapterDraft[],
  source: string,
  text: SourceText,
  problems: Problem[],
): AttestedRun[] {
  return chapters.flatMap((chapter) =>
    chapter.quotations
      .filter(({ attributes }) => attributes.source === source)
      .flatMap((quotation) => {
        const words = quotation.runs.map((run) => run.text);
        const { runs, missing } = attestQuotation(text, words);
        problems.push(...missing.map((each) => problemOf(chapter, quotation, each)));
        return runs;
      }),
  );
}

function problemOf(chapter: ChapterDraft, quotation: QuotationDraft, missing: MissingRun): Problem {
  const run = quotation.runs[missing.index];
  if (!run) throw new Error(`Run ${missing.index} is missing and was never there.`);
  return describeMissing(chapter, quotation, run, missing);
}
