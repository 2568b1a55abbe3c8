import type { ChapterDraft } from '../model/draft.ts';
import { findTags } from '../rules/chapterTags.ts';

/** How many accounts each perspective has in a chapter. */
export function countAccounts(chapter: ChapterDraft): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name, attributes } of findTags(chapter)) {
    if (name === 'Account' && attributes.of) counts[attributes.of] = (counts[attributes.of] ?? 0) + 1;
  }
  return counts;
}
