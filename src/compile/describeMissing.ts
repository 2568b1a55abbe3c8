import type { ChapterDraft, QuotationDraft, RunDraft } from '../model/draft.ts';
import type { Place, Problem } from '../model/problem.ts';
import { placeOfStretch } from '../rules/chapterTags.ts';
import { excerpt } from '../rules/quotedWords.ts';
import type { MissingRun } from './attest.ts';
import { wordsOf } from './foldTypography.ts';

/** What to tell somebody whose quotation was compared with the article and does not stand in it. */
export function describeMissing(
  chapter: ChapterDraft,
  { attributes }: QuotationDraft,
  run: RunDraft,
  { reason, nearest }: MissingRun,
): Problem {
  const source = `\`${attributes.source}\``;
  const problem = { rule: 'quotation-is-attested', place: run.place, found: excerpt(run.text) };
  switch (reason) {
    case 'inside-word':
      return {
        ...problem,
        message: `These words begin or end inside a word of ${source}.`,
        expected: 'whole words, hyphens and apostrophes inside them included',
        fix: 'Take in the whole word, or leave it out.',
      };
    case 'out-of-order':
      return {
        ...problem,
        message: `These words stand in ${source} before the words they follow here.`,
        expected: 'the parts round a <Cut/> in the order of the source, none of them overlapping',
        fix: 'Set the parts in the order of the source, or make two quotations of them.',
      };
    case 'absent':
      if (!nearest) {
        return {
          ...problem,
          message: `These words do not stand in ${source}.`,
          expected: 'words of the source, letter for letter',
          fix: 'Look for them with `npm run find-quotation`, or quote another source.',
        };
      }
      return {
        ...problem,
        place: placeOfWord(chapter, run, nearest.word) ?? run.place,
        message: nearest.printed === '' ? `${source} ends here.` : `${source} has “${nearest.printed}” here.`,
        found: nearest.quoted,
        expected: nearest.stretch,
        fix: 'Copy the source’s wording exactly; put words left out as <Cut/> and your own in <Ed>.',
      };
  }
}

/** Words keep their order in the file, whatever markup stands between them. */
function placeOfWord(chapter: ChapterDraft, run: RunDraft, index: number): Place | undefined {
  const written = run.text.split(/\s+/);
  // Folding may part or join words only where somebody writes unusual spaces; then the run's own place must do.
  if (written.length !== wordsOf(run.text).length) return undefined;
  const lines = chapter.text.split('\n').slice(0, run.place.line - 1);
  let from = lines.reduce((sum, line) => sum + line.length + 1, 0) + run.place.column - 1;
  for (const [number, word] of written.entries()) {
    const at = chapter.text.indexOf(word, from);
    if (at === -1) return undefined;
    if (number === index) return placeOfStretch(chapter, at, word.length);
    from = at + word.length;
  }
  return undefined;
}
