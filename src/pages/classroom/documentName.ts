/** More than a question ever has documents. */
const LETTERS = 'ABCDEFGHIJ';

/** What a document is called in its tasks, on paper and on the screen. */
export function documentName(index: number): string {
  return `Document ${LETTERS[index]}`;
}
