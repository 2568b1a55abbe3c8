import { escapeRegExp } from '../../model/escapeRegExp.ts';
import { numberedSteps } from '../../model/numberedSteps.ts';
import type { Story } from '../../model/story.ts';
import type { Term } from '../../model/term.ts';
import type { ToldInChapter } from './stepsTelling.ts';

/** Which chapters quote somebody with a disputed word, in reading order, and in which steps. */
export function stepsQuoting(
  { chapters }: Pick<Story, 'chapters'>,
  { words }: Pick<Term, 'words'>,
): ToldInChapter[] {
  if (words.length === 0) return [];
  const pattern = patternOf(words);
  return chapters.flatMap((chapter) => {
    const found = chapter.quotations.filter(({ runs }) => runs.some((run) => pattern.test(run)));
    if (found.length === 0) return [];
    return [{ chapter, steps: numberedSteps(chapter, ({ id }) => found.some(({ step }) => step === id)) }];
  });
}

/** The words whole and in any case, whatever white space the source has between them. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words.map((word) => escapeRegExp(word).replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
