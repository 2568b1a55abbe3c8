/**
 * The name of a class in a built page, which holds thousands of them: `b28` is the second class of the sheet numbered 28.
 * Half a kilobyte less in every page than names that can be read, which stay where stories are written.
 */
export function shortClassName(name: string, sheet: number, css: string): string {
  const names = [...new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1]))];
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`“${name}” is not a class of the style sheet that is to name it.`);
  const round = Math.floor(at / LETTERS.length);
  // A letter, the number, and a second letter where the sheet has more classes than there are letters.
  return `${LETTERS[at % LETTERS.length]}${sheet}${round === 0 ? '' : LETTERS[round - 1]}`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
