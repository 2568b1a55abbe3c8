/** The text of one source as saved from its page, made ready to be searched. Such texts are private: none is ever in the repository. */
import { foldAllButDashes, foldTypography, hashWords, wordsOf } from './foldTypography.ts';

export interface SourceText {
  /** The whole text, folded. Offsets of attestations count its characters. */
  folded: string;
  /** The same text with its dashes as printed, of the same length. */
  dashed: string;
  /** Offsets at which a paragraph begins, in rising order. */
  paragraphs: readonly number[];
  /** How many words it has. */
  words: number;
  hash: string;
}

/** Thrown when a source names an end that its saved page does not have. */
export class EndNotFound extends Error {
  override name = 'EndNotFound';
}

/** `endsBefore`: words of the saved page at which the article ends, when other matter follows on the page. */
export function readSourceText(saved: string, endsBefore?: string): SourceText {
  const paragraphs = paragraphsOf(saved);
  const kept = endsBefore === undefined ? paragraphs : beforeEnd(paragraphs, endsBefore);
  const offsets: number[] = [];
  let length = 0;
  for (const paragraph of kept) {
    offsets.push(length);
    length += foldTypography(paragraph).length + 1;
  }
  const folded = kept.map(foldTypography).join(' ');
  return {
    folded,
    dashed: kept.map(foldAllButDashes).join(' '),
    paragraphs: offsets,
    words: wordsOf(folded).length,
    hash: hashWords(folded),
  };
}

/** Blank lines part paragraphs where there are any (lines may then be wrapped); else each line is one. */
function paragraphsOf(saved: string): string[] {
  const text = saved.replace(/\r\n?/g, '\n');
  const parting = /\n\s*\n/.test(text.trim()) ? /\n\s*\n/ : /\n/;
  return text.split(parting).filter((paragraph) => foldTypography(paragraph) !== '');
}

function beforeEnd(paragraphs: string[], endsBefore: string): string[] {
  const wanted = foldTypography(endsBefore);
  const end = paragraphs.findIndex((paragraph) => foldTypography(paragraph).startsWith(wanted));
  if (end === -1) throw new EndNotFound(`No paragraph begins with “${endsBefore}”.`);
  return paragraphs.slice(0, end);
}
