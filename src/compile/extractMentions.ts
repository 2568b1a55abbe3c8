import type { Chapter } from '../model/chapter.ts';
import type { ChapterDraft } from '../model/draft.ts';
import { findTags } from '../rules/chapterTags.ts';

/** Which records a chapter draws on, each once, in the order of the text. */
export function extractMentions(chapter: ChapterDraft): Chapter['mentions'] {
  const tags = findTags(chapter);
  const values = (wanted: Readonly<Record<string, readonly string[]>>): string[] => {
    const found = tags.flatMap(({ name, attributes }) => (wanted[name] ?? []).map((key) => attributes[key]));
    return [...new Set(found)].filter((id) => id !== undefined);
  };
  return {
    claims: values({ Claim: ['of'], Note: ['claim'] }),
    record: values({ Record: ['of'], Said: ['record'] }),
    people: values({ Quotation: ['by', 'paraphrasing'], Said: ['by'], Exhibit: ['by'] }),
    places: values({ Name: ['of'] }),
  };
}
