import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palette } from '../compile/map/palette.ts';
import { colourOf, contrast, type Inks } from './contrast.ts';
import { drawnInks } from './drawnInks.ts';

const SRC = join(import.meta.dirname, '..');
const TOKENS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const SCHEMES = ['day', 'night'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The palette, and the grounds of the base maps, which are images and keep their own. */
function inksBy(scheme: Scheme): Inks {
  const inks = new Map([
    ['land-beyond', palette[scheme].landBeyond as string],
    ['water', palette[scheme].water],
  ]);
  for (const [, name = '', day = '', night = ''] of TOKENS.matchAll(
    /--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
  ))
    inks.set(name, scheme === 'day' ? day : night);
  return inks;
}

const INKS = { day: inksBy('day'), night: inksBy('night') };

const FILES = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((file) => file.endsWith('.css') && file !== 'styles/tokens.css')
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
const ALL = FILES.map(({ text }) => text).join('\n');

/** The ground of selected words. */
const SELECTED = 'var(--color-halo)';
const PAGE = ['paper', 'cutting', 'halo'];
const MAP = ['paper', 'land-beyond', 'water'];

/** What a sheet's inks may lie on besides the grounds that it draws itself: the page, a cutting, a selection; the map. */
function groundsBelow(file: string): string[] {
  if (/^stage\/Map/.test(file)) return MAP;
  return file.startsWith('stage/') ? ['paper'] : PAGE;
}

const short = (written: string) =>
  written
    .replace(/var\(--color-([\w-]+)\)/g, '$1')
    .replace(/^color-mix\(in srgb, (.*?), (.*)\)$/, (_, over, under) =>
      under === 'transparent' ? over : `${over} in ${under}`,
    );

interface Pair {
  sheet: string;
  /** `text muted on paper` */
  says: string;
  role: 'text' | 'line';
  ink: string;
  ground: string;
}

/** Every ink of every sheet on every ground that it could meet there. */
const PAIRS: Pair[] = FILES.flatMap(({ file, text }) => {
  const drawn = drawnInks(text, ALL);
  const grounds = [
    ...groundsBelow(file).map((name) => `var(--color-${name})`),
    ...drawn.filter(({ role }) => role === 'ground').map(({ ink }) => ink),
  ];
  const inherited = { role: 'text' as const, ink: 'var(--color-ink)' };
  return [inherited, ...drawn].flatMap(({ role, ink }) => {
    if (role === 'ground') return [];
    return grounds
      .filter((ground) => role === 'text' || ground !== SELECTED)
      .map((ground) => ({
        sheet: basename(file).replace(/(\.module)?\.css$/, ''),
        says: `${role} ${short(ink)} on ${short(ground)}`,
        role,
        ink,
        ground,
      }));
  });
});

/** The ground as it is seen: one that lets through lies on paper. */
function ratio({ ink, ground }: Pair, scheme: Scheme): number {
  const inks = INKS[scheme];
  const below = colourOf(ground, inks, inks.get('paper') ?? '');
  return contrast(colourOf(ink, inks, below), below);
}

const LEAST = { text: 4.5, line: 3 };

/** Pairs that fall short and may: they never meet, or the ink says nothing that is not told by something stronger. */
const MAY: { sheet: RegExp; pair: RegExp; because: string }[] = [
  {
    sheet: /./,
    pair: /^line hairline on /,
    because: 'a hairline stands between things that are apart without it',
  },
  {
    sheet: /./,
    pair: /^(line paper on .*|text paper on (?!ink$).*)$/,
    because: 'a line of paper is a halo or a casing, and letters of paper stand on ink alone',
  },
  {
    sheet: /^Figure(Grid|Picture)$/,
    pair: / (?!paper)\S+ on ink$/,
    because: 'a tile told in full holds letters of paper and nothing else',
  },
  {
    sheet: /^FigurePicture$/,
    pair: / on ink 42% in paper$/,
    because: 'a swatch of the key holds neither words nor lines',
  },
  {
    sheet: /^Figure(Grid|Picture)$/,
    pair: /^text muted on border 45% in paper$/,
    because: 'a tile told in part has the tint for its ground when its words step back',
  },
  {
    sheet: /^Figure(Grid|Picture)$/,
    pair: /^line border on (border|hairline) /,
    because: 'the hatch of what is not told lies on paper',
  },
  {
    sheet: /^FigureLanes$/,
    pair: / on .* 42% in paper$/,
    because: 'a bar told in part holds no words, and its edge is in the full ink',
  },
  {
    sheet: /^(Bar|Figure(Lanes|Shares))$/,
    pair: /^text border on /,
    because: 'a mark that steps back, or an arrow that leads no further, is a shape and is held to 3 below',
  },
  {
    sheet: /^Exhibit$/,
    pair: /^text .* on border$/,
    because: 'of the ground below a cutting one pixel shows: it is the cutting’s edge',
  },
  {
    sheet: /^MapPicture$/,
    pair: /^line pencil 48% in paper on /,
    because: 'the hatch of an area is a tint; the line round it is in full pencil',
  },
  {
    sheet: /^MapPicture$/,
    pair: /^(text .*|line pencil 75%) on ink 1[01]%$/,
    because: 'a name on a tinted area has its halo of paper, and the area’s edge is seen from outside',
  },
  {
    sheet: /^MapPicture$/,
    pair: /^text river-text on water$/,
    because: 'a river is named on land',
  },
];

describe('the inks of the style sheets', () => {
  const weak = PAIRS.filter((pair) => SCHEMES.some((scheme) => ratio(pair, scheme) < LEAST[pair.role]));

  it('stand out from every ground they meet, by day and by night: words at 4.5 to 1, lines at 3', () => {
    const unforeseen = weak.filter(
      (pair) => !MAY.some((may) => may.sheet.test(pair.sheet) && may.pair.test(pair.says)),
    );
    expect([...new Set(unforeseen.map(({ sheet, says }) => `${sheet}: ${says}`))]).toEqual([]);
  });

  it.each(MAY)('may fall short only where that still happens: $because', ({ sheet, pair }) => {
    expect(weak.some((one) => sheet.test(one.sheet) && pair.test(one.says))).toBe(true);
  });

  it.each(SCHEMES)('mark what steps back with a shape at 3 to 1 by %s', (scheme) => {
    const shapes = PAIRS.filter(({ says }) => says === 'text border on paper');
    expect(shapes.length).toBeGreaterThan(0);
    for (const pair of shapes) expect(ratio(pair, scheme), pair.sheet).toBeGreaterThanOrEqual(3);
  });

  it('use every colour of the palette', () => {
    const used = new Set([...ALL.matchAll(/var\(--color-([\w-]+)\)/g)].map(([, name]) => name));
    expect(
      [...TOKENS.matchAll(/--color-([\w-]+):/g)].map(([, name]) => name).filter((name) => !used.has(name)),
    ).toEqual([]);
  });
});

describe.each(SCHEMES)('the base map by %s', (scheme) => {
  const base = palette[scheme];
  const inks = INKS[scheme];

  it('has the page’s own paper and borders', () => {
    expect([base.paper, base.border, base.borderHalo]).toEqual(
      ['paper', 'border', 'halo'].map((name) => inks.get(name)),
    );
  });

  it.each([
    ['border', 'borderHalo'],
    ['border', 'paper'],
    ['border', 'landBeyond'],
    ['river', 'paper'],
    ['river', 'landBeyond'],
  ] as const)('draws %s on %s at 3 to 1 or better', (line, ground) => {
    expect(contrast(base[line], base[ground])).toBeGreaterThanOrEqual(3);
  });

  it('leaves what only surrounds the story fainter than any line of it', () => {
    for (const around of ['coast', 'contextRoad', 'graticule'] as const)
      expect(contrast(base[around], base.paper)).toBeLessThan(contrast(base.river, base.paper));
  });
});
