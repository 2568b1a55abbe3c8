/** How long a chapter is for its readers, and how much of it speaks in the story's own voice. */
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import { findTags, findWords, type Words } from '../rules/chapterTags.ts';
import { wordsOf } from './foldTypography.ts';

/** Words a minute of attentive reading. */
const PACE = 220;

export interface WordCount {
  ownWords: number;
  stepWords: Record<string, number>;
  words: number;
  minutes: number;
}

export function countWords(chapter: ChapterDraft, { claims, places }: StoryDraft): WordCount {
  const all = findWords(chapter);
  const tags = findTags(chapter);
  const names = tags.filter(({ name }) => name === 'Name').map(({ attributes }) => attributes.of);
  const printedClaims = tags.filter(({ name }) => name === 'Claim').map(({ attributes }) => attributes.of);
  const { title = '', dek = '', questions = [], couldNotKnow = [] } = chapter.frontmatter ?? {};
  const printed = [
    title,
    dek,
    ...questions,
    ...couldNotKnow.map(({ text }) => text),
    ...names.map((id) => places.find((place) => place.id === id)?.neutral ?? ''),
    ...printedClaims.map((id) => {
      const claim = claims.find((one) => one.id === id);
      return claim ? `${claim.claim} ${claim.explanation}` : '';
    }),
  ];
  const words = count([...all.map(({ text }) => text), ...printed]);
  const own = all.filter((each) => !isOfOthers(each));
  const ownWords = count(own.map(({ text }) => text));
  return { ownWords, stepWords: countBySteps(own), words, minutes: Math.ceil(words / PACE) };
}

function countBySteps(own: readonly Words[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { text, within } of own) {
    const step = within.find(({ name }) => name === 'Step')?.attributes.id;
    if (step !== undefined) counts[step] = (counts[step] ?? 0) + count([text]);
  }
  return counts;
}

function isOfOthers({ within }: Words): boolean {
  const voice = within.findLast(({ name }) =>
    ['Quotation', 'Said', 'Record', 'Note', 'Ed'].includes(name),
  )?.name;
  return voice === 'Quotation' || voice === 'Said' || voice === 'Record';
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
}
