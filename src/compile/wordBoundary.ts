/** Whether a place between two characters lies inside a word, so that "block" is not found in "blockade". */

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
/** A hyphen or an apostrophe between letters holds a word together: "self-taught", "ferry's". */
const JOINER = /['\-\u2010\u2011]/u;
/** A mark between digits holds a number together: "1,920", "2.5". */
const NUMBER_JOINER = /[.,:/]/u;

/** `text` with its dashes as printed: a long dash between words parts them. */
export function isInsideWord(text: string, offset: number): boolean {
  const [far, before, after, beyond] = [offset - 2, offset - 1, offset, offset + 1].map(
    (at) => text[at] ?? '',
  );
  if (!before || !after) return false;
  if (LETTER.test(before) && LETTER.test(after)) return true;
  return holdsTogether(before, after, beyond) || holdsTogether(far, before, after);
}

function holdsTogether(
  left: string | undefined,
  mark: string | undefined,
  right: string | undefined,
): boolean {
  if (!left || !mark || !right) return false;
  if (JOINER.test(mark)) return LETTER.test(left) && LETTER.test(right);
  return NUMBER_JOINER.test(mark) && DIGIT.test(left) && DIGIT.test(right);
}
