import { escapeRegExp } from '../model/escapeRegExp.ts';
import { foldTypography } from './foldTypography.ts';

/** A stretch of a saved text, as printed there, with the paragraph round it. */
export interface StretchFound {
  words: string;
  paragraph: string;
}

/** Every place where the words stand, whatever their typography and capitals. */
export function findStretches(saved: string, words: string): StretchFound[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  return saved
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n|\n(?=\S)/)
    .flatMap((paragraph) =>
      [...paragraph.matchAll(pattern)].map(([found]) => ({
        words: found.replace(/\s+/g, ' '),
        paragraph: paragraph.replace(/\s+/g, ' ').trim(),
      })),
    );
}

/** Words as a chapter must write them: signs that MDX would read as markup stand for themselves. */
export function writtenForChapter(words: string): string {
  return words.replace(/[\\*_`{}[\]]/g, '\\$&').replaceAll('<', '&lt;');
}

function patternOf(words: string): RegExp | undefined {
  const folded = foldTypography(words);
  if (folded === '') return undefined;
  const source = escapeRegExp(folded)
    .replaceAll('"', '["“”„«»]')
    .replaceAll("'", "['‘’‚‹›]")
    .replaceAll('-', '[\\p{Dash_Punctuation}\\u2212]')
    .replaceAll('\\.\\.\\.', '(?:\\.\\.\\.|…)')
    .replaceAll(' ', '\\s+');
  return new RegExp(source, 'giu');
}
