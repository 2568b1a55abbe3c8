import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const SCHEMES = ['day', 'night'] as const;

/** Every colour, as it is by day and by night. */
const COLOURS = Object.fromEntries(
  [...TOKENS.matchAll(/--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name, day, night]) => [name, { day: day ?? '', night: night ?? '' }],
  ),
);

function colour(name: string, scheme: 'day' | 'night'): string {
  const found = COLOURS[name];
  if (!found) throw new Error(`tokens.css has no colour ${name}`);
  return found[scheme];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['paper', 'cutting'];
const TEXTS = ['ink', 'muted', 'route-1', 'route-2', 'river-text', 'pencil'];
const LINES = ['ink', 'route-1', 'route-2', 'border', 'river', 'pencil'];

describe('the palette', () => {
  it('has every role that the pages speak in', () => {
    for (const name of [...SURFACES, ...TEXTS, ...LINES, 'hairline', 'land-beyond'])
      expect(COLOURS).toHaveProperty(name);
  });

  for (const scheme of SCHEMES) {
    for (const surface of SURFACES) {
      it.each(TEXTS)(`sets %s on ${surface} by ${scheme} at 4.5 to 1 or better`, (name) => {
        expect(contrast(colour(name, scheme), colour(surface, scheme))).toBeGreaterThanOrEqual(4.5);
      });
    }

    it.each(LINES)(`draws %s on paper by ${scheme} at 3 to 1 or better`, (name) => {
      expect(contrast(colour(name, scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3);
    });

    it.each(['ink', 'muted', 'river-text'])(
      `names %s on land beyond by ${scheme} at 4.5 to 1 or better`,
      (name) => {
        expect(contrast(colour(name, scheme), colour('land-beyond', scheme))).toBeGreaterThanOrEqual(4.5);
      },
    );
  }
});
