/** Which places a chapter names in plain words, and where: those that nobody contests have no tag of their own. */
import type { ChapterDraft } from '../model/draft.ts';
import type { Place } from '../model/place.ts';
import type { Telling } from '../model/telling.ts';
import { wholeWords } from '../model/wholeWords.ts';
import { findEnclosing, findTags, findWords } from '../rules/chapterTags.ts';

/** What these hold is not our prose. */
const NOT_OURS = ['Quotation', 'Said', 'Exhibit', 'Claim', 'Term'];
/** Their names stand for governments more often than for places. */
const GOVERNMENTS: readonly Place['kind'][] = ['capital', 'country'];

export function findPlainNames(chapter: ChapterDraft, places: readonly Place[]): Telling[] {
  const tagged = new Set(
    findTags(chapter).flatMap(({ name, attributes }) => (name === 'Name' ? [attributes.of] : [])),
  );
  const plain = places.filter(
    ({ id, kind, forms }) => !forms && !GOVERNMENTS.includes(kind) && !tagged.has(id),
  );
  const words = findWords(chapter).filter((one) => !findEnclosing(one, ...NOT_OURS));
  return plain.flatMap(({ id, neutral }) => {
    const pattern = wholeWords([neutral]);
    const steps = words.flatMap((one) =>
      pattern.test(one.text) ? [findEnclosing(one, 'Step')?.attributes.id] : [],
    );
    return [...new Set(steps)].map((step): Telling => ({ kind: 'place', id, step }));
  });
}
