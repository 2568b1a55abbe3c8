/** Breaks words into lines of nearly equal length, as a typesetter would by hand. */

export interface Column {
  width: number;
  measure: (text: string) => number;
}

/** A line that ends in one of so few letters points to the next line: "of", "the", "on". */
const SHORT_WORD = 3;
/** `uneven`: of a line that is empty. `apart`: of a number that is parted from its word, as in "12 December". */
const COST = { uneven: 0.6, shortWord: 0.06, apart: 0.4 };

/** The best division into so many lines, and how far it is from even; undefined when words do not fit into the width. */
export function breakInto(
  text: string,
  { lines, width, measure }: Column & { lines: number },
): { broken: string[]; cost: number } | undefined {
  const words = wordsOf(text);
  let best: { cost: number; broken: string[] } | undefined;
  for (const broken of divisions(words, lines)) {
    const widths = broken.map(measure);
    if (Math.max(...widths) > width) continue;
    const cost = costOf(broken, widths);
    if (best === undefined || cost < best.cost) best = { cost, broken };
  }
  return best;
}

/** As few lines as hold the words, and those as even as they can be. */
export function fillLines(text: string, { width, measure }: Column): string[] {
  const widest = greedy(text, { width, measure });
  let narrowest = widest;
  for (let narrower = width * 0.98; narrower > width / 2; narrower *= 0.98) {
    const lines = greedy(text, { width: narrower, measure });
    if (lines.length > widest.length || lines.some((line) => measure(line) > narrower)) break;
    narrowest = lines;
  }
  return narrowest;
}

/** As many words to a line as it holds. */
function greedy(text: string, { width, measure }: Column): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Every way to cut words into so many lines. */
function* divisions(words: readonly string[], lines: number): Generator<string[]> {
  if (lines === 1 && words.length > 0) yield [words.join(' ')];
  for (let first = 1; lines > 1 && first <= words.length - lines + 1; first++) {
    const line = words.slice(0, first).join(' ');
    for (const rest of divisions(words.slice(first), lines - 1)) yield [line, ...rest];
  }
}

function costOf(lines: readonly string[], widths: readonly number[]): number {
  const longest = Math.max(...widths);
  const uneven = widths.reduce((sum, each) => sum + ((longest - each) / longest) ** 2, 0);
  const breaks = lines.slice(0, -1).reduce((sum, line, i) => {
    const before = line.split(' ').at(-1) ?? '';
    const after = lines[i + 1] ?? '';
    if (/\d$/.test(before) || /^\d/.test(after)) return sum + COST.apart;
    return before.length <= SHORT_WORD ? sum + COST.shortWord : sum;
  }, 0);
  return COST.uneven * uneven + breaks;
}
