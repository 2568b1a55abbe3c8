/**
 * Words as outlines, from the same files of type that the pages send: a card needs neither a browser nor a face that is
 * installed on the machine that builds.
 */
import { createRequire } from 'node:module';
import { type Font, type GlyphRun, openSync } from 'fontkit';

export type FaceName = 'serif' | 'italic' | 'sans' | 'strong';

export interface Setting {
  face: FaceName;
  size: number;
  /** Letters farther apart, or closer, in parts of the size. */
  tracking?: number;
}

const SERIF_FILES = (style: 'normal' | 'italic') =>
  ['latin', 'latin-ext', 'cyrillic', 'greek'].map(
    (set) => `@fontsource-variable/source-serif-4/files/source-serif-4-${set}-wght-${style}.woff2`,
  );
const SANS_FILES = (weight: 400 | 600) =>
  ['latin', 'latin-ext'].map(
    (set) =>
      `@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-${set}-${weight}-normal.woff2`,
  );
/**
 * In the order in which they are asked for a letter: what the condensed face has not is set in the serif. A variable face
 * stands at its regular weight.
 */
const FILES: Readonly<Record<FaceName, readonly string[]>> = {
  serif: SERIF_FILES('normal'),
  italic: SERIF_FILES('italic'),
  sans: [...SANS_FILES(400), ...SERIF_FILES('normal')],
  strong: [...SANS_FILES(600), ...SERIF_FILES('normal')],
};

/** Parts of the size, the same for all: how far capitals rise, and how far a g hangs. */
export const CAPITALS = 0.7;
export const DESCENT = 0.24;

/** Whether every letter can be drawn. */
export function canSet(text: string, face: FaceName): boolean {
  return [...text].every((letter) => fontOf(letter, face) !== undefined);
}

const widths = new Map<string, number>();

/** Advance widths are in proportion to the size: each line of words is measured once. */
export function widthOf(text: string, { face, size, tracking = 0 }: Setting): number {
  const key = `${face} ${text}`;
  const width =
    widths.get(key) ?? runsOf(text, face).reduce((sum, { run, em }) => sum + run.advanceWidth / em, 0);
  widths.set(key, width);
  return (width + [...text].length * tracking) * size;
}

/** The outlines of a line of words that begins at a point, as path data; letters that no face has are left out. */
export function outlineOf(
  text: string,
  { face, size, tracking = 0 }: Setting,
  at: { x: number; y: number },
): string {
  let { x } = at;
  let d = '';
  for (const { run, em } of runsOf(text, face)) {
    const scale = size / em;
    for (const [i, glyph] of run.glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[i] ?? {};
      const left = x + xOffset * scale;
      const base = at.y - yOffset * scale;
      for (const { command, args } of glyph.path.commands) {
        d += LETTERS[command];
        for (const [nth, value] of args.entries()) {
          const placed = nth % 2 === 0 ? left + value * scale : base - value * scale;
          d += `${nth === 0 ? '' : ' '}${Math.round(placed * 100) / 100}`;
        }
      }
      x += xAdvance * scale + tracking * size;
    }
  }
  return d;
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** Stretches of letters that one file can draw, and its units in the size of a letter. */
function runsOf(text: string, face: FaceName): { run: GlyphRun; em: number }[] {
  const stretches: { font: Font; letters: string }[] = [];
  for (const letter of text) {
    const font = fontOf(letter, face);
    const last = stretches.at(-1);
    if (font !== undefined && last?.font === font) last.letters += letter;
    else if (font !== undefined) stretches.push({ font, letters: letter });
  }
  return stretches.map(({ font, letters }) => ({ run: font.layout(letters), em: font.unitsPerEm }));
}

function fontOf(letter: string, face: FaceName): Font | undefined {
  const code = letter.codePointAt(0) ?? 0;
  for (const file of FILES[face]) {
    const font = opened(file);
    if (font.hasGlyphForCodePoint(code)) return font;
  }
  return undefined;
}

const fonts = new Map<string, Font>();
const { resolve } = createRequire(import.meta.url);

function opened(file: string): Font {
  const font = fonts.get(file) ?? (openSync(resolve(file)) as Font);
  fonts.set(file, font);
  return font;
}
