/**
 * The editors' own words in a data file. No tag can stand in a data file, so braces do what tags do in a chapter:
 * `{ferry-town}` is a contested name, which follows the view; `{=lockout}` is a word mentioned as others print it.
 */
export type FigureRun =
  | { kind: 'words'; text: string }
  | { kind: 'name'; id: string }
  | { kind: 'mention'; text: string };

const BRACES = /\{(=?)([^{}]+)\}/g;

/** Words in one mention: more is a quotation, and stands in a chapter. */
const MENTIONED_WORDS = 4;

export function readFigureText(text: string): FigureRun[] {
  const runs: FigureRun[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > from) runs.push({ kind: 'words', text: text.slice(from, match.index) });
    const inside = (match[2] ?? '').trim();
    runs.push(match[1] === '=' ? { kind: 'mention', text: inside } : { kind: 'name', id: inside });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ kind: 'words', text: text.slice(from) });
  return runs;
}

/** The text with everything in braces blanked out, each letter where it stood. */
export function ownWordsOf(text: string): string {
  return text.replace(BRACES, (found) => ' '.repeat(found.length));
}

/** No brace stands alone, and nothing longer than a mention is mentioned. */
export function isFigureText(text: string): boolean {
  if (/[{}]/.test(ownWordsOf(text))) return false;
  return readFigureText(text).every(
    (run) => run.kind !== 'mention' || run.text.split(/\s+/).length <= MENTIONED_WORDS,
  );
}
