/** A page of the site as a printer gets it: what is printed where, read back from the file that the browser makes. */
import type { Page } from 'playwright-core';

export const FORMATS = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const;
export type Format = keyof typeof FORMATS;

/** Words on a sheet: where they stand, in points from its lower left corner. */
interface PrintedWords {
  words: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PrintedSheet {
  width: number;
  height: number;
  items: PrintedWords[];
  /** All words of the sheet without spaces, in the order in which they are printed. */
  text: string;
}

/** The number of a sheet stands below this height, in points; nothing else does. */
const FOOT = 40;

/** Prints the page as it stands and reads the sheets. */
export async function printPage(page: Page, format: Format): Promise<PrintedSheet[]> {
  return (await readPrinted(await page.pdf({ format, preferCSSPageSize: false }))).sheets;
}

/** A printed file as a program for reading aloud gets it. */
export interface PrintedFile {
  sheets: PrintedSheet[];
  title: string;
  language: string | null;
  /** Whether it says of itself that its parts are tagged, and the names of the tags on its sheets. */
  isTagged: boolean;
  tags: Set<string>;
}

export async function readPrinted(file: Uint8Array): Promise<PrintedFile> {
  // Loaded when first needed: it is large.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { promise } = getDocument({ data: new Uint8Array(file), verbosity: 0, useSystemFonts: false });
  const printed = await promise;
  const sheets: PrintedSheet[] = [];
  const tags = new Set<string>();
  for (let number = 1; number <= printed.numPages; number += 1) {
    const sheet = await printed.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const found = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x, y] = item.transform as number[];
      return [{ words: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height: item.height }];
    });
    const above = found.filter(({ y }) => y > FOOT);
    sheets.push({ width, height, items: above, text: squeezed(above.map(({ words }) => words).join(' ')) });
    collectTags(await sheet.getStructTree(), tags);
  }
  const { info } = await printed.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string | null };
  const isTagged = (await printed.getMarkInfo())?.Marked === true;
  await printed.destroy();
  return { sheets, title: Title ?? '', language: Language ?? null, isTagged, tags };
}

interface StructNode {
  role?: string;
  /** Of a piece of text. */
  type?: string;
  children?: StructNode[];
}

function collectTags(node: StructNode | null, tags: Set<string>): void {
  if (node?.role) tags.add(node.role);
  for (const child of node?.children ?? []) collectTags(child, tags);
}

/** Words compared without their spaces, which a line that breaks does not print, and with one kind of apostrophe: a face may draw two with one shape. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[ʼʻ‘’]/g, "'")
    .toLowerCase();
}

/** Whether a block is printed: in one piece, or in two where a sheet or a column ends inside it. */
export function isPrinted(block: string, text: string): boolean {
  if (text.includes(squeezed(block))) return true;
  const words = block.trim().split(/\s+/);
  return words.some(
    (_, at) =>
      at > 0 &&
      text.includes(squeezed(words.slice(0, at).join(' '))) &&
      text.includes(squeezed(words.slice(at).join(' '))),
  );
}

/** How much of the height between first and last line of a sheet is in use, from its top. */
export function usedHeight({ items, height }: PrintedSheet): number {
  const lowest = Math.min(...items.map(({ y }) => y));
  return (height - FOOT - lowest) / (height - 2 * FOOT);
}

/** The lowest line on either half of a sheet. */
export function lowestLines({ items, width }: PrintedSheet): string[] {
  const halves = [items.filter(({ x }) => x < width / 2), items.filter(({ x }) => x >= width / 2)];
  return halves.map((half) => {
    const lowest = Math.min(...half.map(({ y }) => y));
    const line = half.filter(({ y }) => y - lowest < 1);
    return line.map(({ words }) => words).join('');
  });
}

/** Pairs of words printed over each other, which no reader could read. */
export function printedOver({ items }: PrintedSheet): string[] {
  const pairs: string[] = [];
  const sorted = [...items].sort((one, other) => other.y - one.y);
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (one.y - other.y >= one.height * 0.45) break;
      // The same words twice in one place are a label and its halo.
      if (one.words === other.words) continue;
      const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      if (shared > 3) pairs.push(`“${one.words}” over “${other.words}”`);
    }
  }
  return pairs;
}
