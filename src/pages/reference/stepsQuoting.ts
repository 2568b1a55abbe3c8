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
    const ids = chapter.scenes.flatMap(({ steps }) => steps.map((step) => step.id));
    const steps = ids.flatMap((id, index) =>
      found.some(({ step }) => step === id) ? [{ id, number: index + 1 }] : [],
    );
    return [{ chapter, steps }];
  });
}

/** The words whole and in any case, whatever white space the source has between them. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
