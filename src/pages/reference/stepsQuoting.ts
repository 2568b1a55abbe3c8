import { numberedSteps } from '../../model/numberedSteps.ts';
import type { Story } from '../../model/story.ts';
import type { Term } from '../../model/term.ts';
import { wholeWords } from '../../model/wholeWords.ts';
import type { ToldInChapter } from './stepsTelling.ts';

/** Which chapters quote somebody with a disputed word, in reading order, and in which steps. */
export function stepsQuoting(
  { chapters }: Pick<Story, 'chapters'>,
  { words }: Pick<Term, 'words'>,
): ToldInChapter[] {
  if (words.length === 0) return [];
  const pattern = wholeWords(words, 'i');
  return chapters.flatMap((chapter) => {
    const found = chapter.quotations.filter(({ runs }) => runs.some((run) => pattern.test(run)));
    if (found.length === 0) return [];
    return [{ chapter, steps: numberedSteps(chapter, ({ id }) => found.some(({ step }) => step === id)) }];
  });
}
