/** From a draft in which nothing is wrong to the story that everything downstream is made of. */
import type { Chapter, QuotationUse } from '../model/chapter.ts';
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import type { Story } from '../model/story.ts';
import { quotedShares } from '../rules/quotingIsLimited.ts';
import { compileTree } from './chapterMdx.ts';
import { countAccounts } from './countAccounts.ts';
import { countWords } from './countWords.ts';
import { extractAppearances } from './extractAppearances.ts';
import { extractScenes, opensWith } from './extractScenes.ts';
import { extractTellings } from './extractTellings.ts';
import { findPlainNames } from './findPlainNames.ts';
import { describeQuotations, perspectiveOf } from './remark/describeQuotations.ts';
import { linkPeople } from './remark/linkPeople.ts';
import { markFirstNames } from './remark/markFirstNames.ts';
import { resolveSteps } from './remark/resolveSteps.ts';

export async function resolveStory(draft: StoryDraft): Promise<Story> {
  const listed = draft.site.chapters.flatMap((slug) =>
    draft.chapters.filter((chapter) => chapter.slug === slug),
  );
  const chapters = await Promise.all(
    listed.map((chapter, index) => resolveChapter(chapter, index + 1, draft)),
  );
  // The lock and the way to a record's line are the checks'; the rest is the story's.
  const { published, questionLock, placeIn, ...records } = draft;
  return { ...records, chapters, quoted: quotedShares(draft) };
}

async function resolveChapter(chapter: ChapterDraft, number: number, draft: StoryDraft): Promise<Chapter> {
  const { slug, frontmatter, tree } = chapter;
  if (!frontmatter || !tree) throw new Error(`${slug} was resolved before it was found to be readable.`);
  const scenes = extractScenes(chapter);
  // The draft stays as it was read: it is the copy that is changed and used up.
  const copy = { ...chapter, tree: structuredClone(tree) };
  describeQuotations(copy, draft.people);
  resolveSteps(copy, scenes);
  markFirstNames(copy, draft.places);
  const named = linkPeople(copy, draft.people);
  return {
    slug,
    number,
    frontmatter,
    scenes,
    opensWith: opensWith(chapter),
    quotations: chapter.quotations.map((quotation) => useOf(quotation, draft)),
    tellings: [...extractTellings(chapter, scenes), ...findPlainNames(chapter, draft.places)],
    accounts: countAccounts(chapter),
    appearances: [...extractAppearances(chapter, draft), ...named],
    ...countWords(chapter, draft),
    code: await compileTree(copy.tree),
  };
}

function useOf(quotation: ChapterDraft['quotations'][number], { people }: StoryDraft): QuotationUse {
  const { attributes, runs, step, exhibit, place } = quotation;
  return {
    source: attributes.source ?? '',
    by: attributes.by ?? '',
    runs: runs.map(({ text }) => text),
    pinpoint: attributes.at ?? '',
    ref: attributes.ref,
    step,
    perspective: perspectiveOf(quotation, people),
    exhibit,
    on: attributes.on,
    dated: attributes.dated,
    role: attributes.as,
    translator: attributes.translator,
    paraphrasing: attributes.paraphrasing,
    attested: runs.flatMap(({ attested }) => attested ?? []),
    place,
  };
}
