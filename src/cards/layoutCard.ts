/** Where the words of a card stand: a pure function of the words and of how wide they are set. */
import { breakInto, fillLines } from './breakLines.ts';
import { CARD } from './cardSize.ts';
import { CAPITALS, DESCENT, type Setting } from './faces.ts';

/** Where the picture begins, if there is one; it reaches to the card's right edge. */
export const PICTURE_LEFT = 632;
const GUTTER = 40;

export interface CardWords {
  /** "3 · January 2023". */
  kicker: string;
  title: string;
  dek: string;
  /** At the foot: what the card's page is part of. */
  foot?: string;
}

export interface PlacedLine {
  text: string;
  setting: Setting;
  ink: 'ink' | 'muted';
  x: number;
  /** Of the baseline. */
  y: number;
}

export interface LayoutOptions {
  hasPicture: boolean;
  measure: (text: string, setting: Setting) => number;
}

const KICKER = { face: 'strong', size: 25, tracking: 0.02 } as const;
const FOOT = { face: 'italic', size: 27 } as const;
const DEK = { face: 'italic', size: 29, leading: 39 } as const;
const WIDE_DEK = { face: 'italic', size: 35, leading: 46 } as const;
/** The largest that fits is taken. */
const TITLE_SIZES = [104, 96, 88, 80, 74, 68, 62, 56, 50, 44, 38];
const TITLE = { face: 'serif', tracking: -0.02, leading: 1.03 } as const;
/** Titles are broken into so many lines at most; small ones into one more. */
const MOST_LINES = 3;
const SMALL_TITLE = 68;
/** What a title loses by being set smaller, and by each line, against lines of uneven length. */
const SMALLNESS = 0.9;
const COST_OF_LINE = 0.08;
/** Most first sentences of a dek fill so many lines. */
const SENTENCE_LINES = 2;
const GAP = { kicker: 38, dek: 34, foot: 40 } as const;

export function layoutCard(
  { kicker, title, dek, foot }: CardWords,
  { hasPicture, measure }: LayoutOptions,
): PlacedLine[] {
  const x = CARD.margin;
  const width = (hasPicture ? PICTURE_LEFT - GUTTER : CARD.width - CARD.margin) - x;
  const footTop = CARD.height - CARD.margin - (foot === undefined ? 0 : FOOT.size * CAPITALS + GAP.foot);
  const lines: PlacedLine[] = [];
  let top: number = CARD.margin;
  const stack = (words: readonly string[], setting: Setting, leading: number, ink: PlacedLine['ink']) => {
    const first = top + setting.size * CAPITALS;
    for (const [i, text] of words.entries()) lines.push({ text, setting, ink, x, y: first + i * leading });
    top = first + (words.length - 1) * leading + setting.size * DESCENT;
  };

  stack(fillLines(kicker, { width, measure: (text) => measure(text, KICKER) }), KICKER, 32, 'muted');
  top += GAP.kicker;
  const dekSetting = hasPicture ? DEK : WIDE_DEK;
  // A title as large as can be, and not so large that it leaves no room for a sentence below.
  const sentence = dek === '' ? 0 : GAP.dek + heightOf(SENTENCE_LINES, dekSetting);
  const { broken, size } = fitTitle(title, { width, height: footTop - top - sentence, measure });
  stack(broken, { face: TITLE.face, size, tracking: TITLE.tracking }, size * TITLE.leading, 'ink');
  top += GAP.dek;
  const told = fitDek(dek, { setting: dekSetting, width, height: footTop - top, measure });
  if (told.length > 0) stack(told, dekSetting, dekSetting.leading, 'ink');
  if (foot !== undefined) {
    const y = CARD.height - CARD.margin;
    lines.push({ text: foot, setting: FOOT, ink: 'muted', x, y });
  }
  return lines;
}

function heightOf(lines: number, { size, leading }: { size: number; leading: number }): number {
  return (lines - 1) * leading + size * (CAPITALS + DESCENT);
}

interface Room {
  width: number;
  height: number;
  measure: LayoutOptions['measure'];
}

/** Large and well broken: an uneven division is given up for a smaller letter. */
function fitTitle(title: string, { width, height, measure }: Room): { broken: string[]; size: number } {
  const largest = TITLE_SIZES[0] ?? 0;
  let best: { broken: string[]; size: number; cost: number } | undefined;
  for (const size of TITLE_SIZES) {
    const setting = { face: TITLE.face, size, tracking: TITLE.tracking };
    const most = Math.min(
      MOST_LINES + (size <= SMALL_TITLE ? 1 : 0),
      Math.floor(height / (size * TITLE.leading)),
    );
    for (let lines = 1; lines <= most; lines++) {
      const found = breakInto(title, { lines, width, measure: (text) => measure(text, setting) });
      const cost = (found?.cost ?? 0) + COST_OF_LINE * lines + SMALLNESS * (1 - size / largest);
      if (found && (best === undefined || cost < best.cost)) best = { broken: found.broken, size, cost };
    }
  }
  return best ?? fillTitle(title, { width, height, measure });
}

/** A title that fits at no size is cut where its room ends; one word that is too long is set as small as it must be. */
function fillTitle(title: string, { width, height, measure }: Room): { broken: string[]; size: number } {
  const smallest = TITLE_SIZES.at(-1) ?? 0;
  const measureAt = (size: number) => (text: string) =>
    measure(text, { face: TITLE.face, size, tracking: TITLE.tracking });
  const longest = Math.max(...title.split(/\s+/).map(measureAt(smallest)));
  const size = Math.floor(smallest * Math.min(1, width / longest));
  const lines = fillLines(title, { width, measure: measureAt(size) });
  return { broken: lines.slice(0, Math.floor(height / (size * TITLE.leading))), size };
}

/** All of it, or as many whole sentences as there is room for, or nothing. */
function fitDek(
  dek: string,
  { setting, width, height, measure }: Room & { setting: Setting & { leading: number } },
): string[] {
  const sentences = dek.split(/(?<=[.?!])\s+/);
  for (let count = sentences.length; count > 0; count--) {
    const lines = fillLines(sentences.slice(0, count).join(' '), {
      width,
      measure: (text) => measure(text, setting),
    });
    if (heightOf(lines.length, setting) <= height) return lines;
  }
  return [];
}
