import { describe, expect, it } from 'vitest';
import { CARD } from './cardSize.ts';
import { CAPITALS, DESCENT, type Setting } from './faces.ts';
import { type CardWords, layoutCard, PICTURE_LEFT, type PlacedLine } from './layoutCard.ts';

const LEAST_MARGIN = 48;

const TITLES = [
  'Ferry',
  'Who stopped the ferry?',
  'What happened on 3 May 2002?',
  'The night in which the gates of the upper weir were opened',
  'A report on the incomprehensibilities of intergovernmental water administration, in seven parts',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch',
];
const SENTENCE =
  'A boat that did not cross, told from both banks by people who were there and people who were not. ';

const words = (title: string, parts: Partial<CardWords> = {}): CardWords => ({
  kicker: '3 · September 2001 to May 2002',
  title,
  dek: SENTENCE.trim(),
  foot: 'The ferry and the gate',
  ...parts,
});

/** About as wide as the faces are, every letter alike. */
const measure = (text: string, { size, tracking = 0 }: Setting) => text.length * size * (0.5 + tracking);

const place = (card: CardWords, hasPicture: boolean) => layoutCard(card, { hasPicture, measure });

function boxOf({ text, setting, x, y }: PlacedLine) {
  return {
    text,
    left: x,
    right: x + measure(text, setting),
    top: y - setting.size * CAPITALS,
    bottom: y + setting.size * DESCENT,
  };
}

describe('the words of a card', () => {
  const cases = TITLES.flatMap((title) =>
    [true, false].flatMap((hasPicture) =>
      [1, 2, 8].map((sentences) => ({ title, hasPicture, dek: SENTENCE.repeat(sentences).trim() })),
    ),
  );

  it('stay clear of every edge and of the picture', () => {
    for (const { title, hasPicture, dek } of cases) {
      const right = hasPicture ? PICTURE_LEFT - 16 : CARD.width - LEAST_MARGIN;
      for (const line of place(words(title, { dek }), hasPicture)) {
        const box = boxOf(line);
        expect(box.left, box.text).toBeGreaterThanOrEqual(LEAST_MARGIN);
        expect(box.top, box.text).toBeGreaterThanOrEqual(LEAST_MARGIN);
        expect(box.right, box.text).toBeLessThanOrEqual(right);
        expect(box.bottom, box.text).toBeLessThanOrEqual(CARD.height - LEAST_MARGIN);
      }
    }
  });

  it('stand one under another and never on one another', () => {
    for (const { title, hasPicture, dek } of cases) {
      const boxes = place(words(title, { dek }), hasPicture).map(boxOf);
      for (const [i, box] of boxes.entries()) {
        const above = boxes[i - 1];
        // Within a title a hanging letter may reach between the capitals of the next line.
        if (above) expect(box.bottom - above.bottom, `${above.text} / ${box.text}`).toBeGreaterThan(20);
      }
    }
  });

  it('hold the whole title', () => {
    for (const title of TITLES.slice(0, 5)) {
      const lines = place(words(title), true);
      const size = Math.max(...lines.map(({ setting }) => setting.size));
      expect(
        lines
          .filter(({ setting }) => setting.size === size)
          .map(({ text }) => text)
          .join(' '),
      ).toBe(title);
    }
  });

  it('leave out sentences for which there is no room, and never half a sentence', () => {
    const lines = place(words('What happened on 3 May 2002?', { dek: SENTENCE.repeat(8).trim() }), true);
    const told = lines.filter(({ setting }) => setting.face === 'italic').slice(0, -1);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)?.text).toMatch(/\.$/);
  });

  it('are set larger where the title is short', () => {
    const sizeOf = (title: string) =>
      Math.max(...place(words(title), true).map(({ setting }) => setting.size));
    expect(sizeOf('Ferry')).toBeGreaterThan(sizeOf(TITLES[3] ?? ''));
  });
});
