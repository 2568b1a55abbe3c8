/** A citation as text with words in italics, before it is printed, copied or kept. */
export type Run = string | { italic: string };

export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

/** Puts a mark after the runs, unless they end in one that stands for it: a question needs no full stop. */
export function ended(runs: readonly Run[], mark = '.'): Run[] {
  const text = plainText(runs);
  if (text === '' || /[.?!][”’]?$/.test(text)) return [...runs];
  // American styles keep the full stop within the quotation marks.
  const last = runs.at(-1);
  return typeof last === 'string' && last.endsWith('”')
    ? [...runs.slice(0, -1), `${last.slice(0, -1)}${mark}”`]
    : [...runs, mark];
}

/** The parts that are there, with something between them. */
export function joined(parts: readonly (readonly Run[])[], between: string): Run[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** Titles in quotation marks turn their own marks into inner ones. */
export function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A title as the editors describe it. */
export function bracketed(title: string): string {
  return `[${title}]`;
}
