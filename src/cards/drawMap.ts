/** The map of one step on a card: the same land, roads, places and marks as on the stage, in the larger strokes of a small picture. */
import type { StageState } from '../model/cue.ts';
import type { MapLine, StageData } from '../model/stageData.ts';
import { ASCENT, CAPTION_LEADING, letteringOf, NOTE_LEADING, signRadius } from '../stage/labelBoxes.ts';
import { layoutMap, type MapLayout, type PlacedArea } from '../stage/layoutMap.ts';
import { piecesOf } from '../stage/linePieces.ts';
import type { Box } from '../stage/placeLabels.ts';
import { ROOM_RULES } from '../stage/rooms.ts';
import { CAPITALS, outlineOf, type Setting, widthOf } from './faces.ts';
import { inks } from './inks.ts';
import { CARD_ROOM, captionOf, layoutMapCard, type MapOfCard, type PlacedWords } from './layoutMapCard.ts';

/** Where on the card, in pixels. */
export interface Frame {
  left: number;
  width: number;
  height: number;
}

/** Pixels of a card for one of a telephone's stage. */
const ZOOM = 1.8;
/** The base map's image covers the camera's square three times over. */
const SPREAD = 3;
const CREDIT: Setting = { face: 'sans', size: 9.5 };
const CREDIT_MARGIN = { right: 12, bottom: 11 };
const HALO = 3.6;

export interface MapSources {
  state: StageState;
  stage: StageData;
  /** The base map of the state's camera. */
  base: string;
  frame: Frame;
}

export function drawMap({ state, stage, base, frame }: MapSources): string {
  const layout = layoutMap({ state, data: stage, naming: 'neutral' });
  const window = { width: frame.width / ZOOM, height: frame.height / ZOOM };
  const credit = creditOf(stage.shortCredit, window);
  const roads = layout.lines.flatMap(({ d }) => piecesOf(d, layout.square));
  const placed = layoutMapCard(layout, { window, roads, taken: [credit.box] });
  return [
    `<svg x="${frame.left}" y="0" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${window.width} ${window.height}">`,
    drawGround(base, window),
    drawGeometry(layout, window),
    drawNames(placed),
    drawMarks(placed),
    words(stage.shortCredit, CREDIT, credit.at, inks.muted),
    '</svg>',
  ].join('');
}

interface Window {
  width: number;
  height: number;
}

/** The camera's square in the middle of the window, as large as there is room. */
function squareIn({ width, height }: Window) {
  const side = Math.min(width, height);
  return { side, left: (width - side) / 2, top: (height - side) / 2 };
}

/** The base map, its strokes as strong as they are on a telephone. */
function drawGround(base: string, window: Window): string {
  const { side, left, top } = squareIn(window);
  const [, image, content] = /viewBox="0 0 (\d+(?:\.\d+)?) [^"]*">([\s\S]*)<\/svg>$/.exec(base) ?? [];
  if (image === undefined || content === undefined)
    throw new Error('A base map does not begin with its size: the cards draw it by that.');
  const scale = (side * SPREAD) / Number(image);
  const strokes = content
    .replaceAll(
      /stroke-width="([\d.]+)"/g,
      (_, width: string) => `stroke-width="${round(Number(width) / scale)}"`,
    )
    .replaceAll(' vector-effect="non-scaling-stroke"', '');
  return `<g transform="translate(${round(left - side)} ${round(top - side)}) scale(${round(scale, 6)})">${strokes}</g>`;
}

const LINES: Readonly<
  Record<MapLine['style'], { width: number; casing: number; dash?: string; cap: string }>
> = {
  current: { width: 3.8, casing: 7.5, cap: 'round' },
  temporary: { width: 3.4, casing: 0, dash: '0.1 5.5', cap: 'round' },
  former: { width: 1.8, casing: 5, dash: '6 5', cap: 'butt' },
  distance: { width: 1.1, casing: 5, dash: '2 5', cap: 'butt' },
};

function drawGeometry({ square, areas, lines }: MapLayout, window: Window): string {
  const { side, left, top } = squareIn(window);
  const scale = side / square.side;
  const wide = (width: number) => round(width / scale, 4);
  const dashes = (dash: string | undefined) =>
    dash === undefined
      ? ''
      : ` stroke-dasharray="${dash
          .split(' ')
          .map((each) => wide(Number(each)))
          .join(' ')}"`;
  return [
    `<g fill="none" stroke-linejoin="round" transform="translate(${round(left - square.x * scale)} ${round(top - square.y * scale)}) scale(${round(scale, 6)})">`,
    ...areas.map((area) => drawArea(area, { wide, dashes, scale })),
    ...lines
      .filter(({ style }) => LINES[style].casing > 0)
      .map(
        ({ d, style }) =>
          `<path stroke="${inks.paper}" stroke-linecap="round" stroke-width="${wide(LINES[style].casing)}" d="${d}"/>`,
      ),
    ...lines.map(({ d, style, ink }) => {
      const { width, dash, cap } = LINES[style];
      const colour = style === 'distance' ? inks.ink : inks[ink === 'plain' ? 'border' : ink];
      return `<path stroke="${colour}" stroke-width="${wide(width)}" stroke-linecap="${cap}"${dashes(dash)} d="${d}"/>`;
    }),
    '</g>',
  ].join('');
}

interface Pens {
  wide: (width: number) => number;
  dashes: (dash: string) => string;
  scale: number;
}

function drawArea({ style, d, hatch }: PlacedArea, { wide, dashes }: Pens): string {
  const hatched = hatch
    ? `<g transform="${hatch.transform}"><path stroke="${inks.pencil}" stroke-opacity="0.48" stroke-width="1.6" d="${hatch.d}"/></g>`
    : '';
  const edges = {
    hatch: `stroke="${inks.pencil}" stroke-linecap="round" stroke-width="${wide(1.4)}"${dashes('0.1 4.5')}`,
    outline: `stroke="${inks.pencil}" stroke-width="${wide(1.2)}"${dashes('9 4 2 4')}`,
    band: `fill="${inks.ink}" fill-opacity="0.11" stroke="${inks.pencil}" stroke-opacity="0.55" stroke-width="${wide(1)}"`,
  };
  return `${hatched}<path ${edges[style]} d="${d}"/>`;
}

/** Where a line of a label's words begins, on its baseline: at the edge that faces the point, or in the middle. */
function startOf(
  text: string,
  { setting, words: { where, box }, line = 0 }: { setting: Setting; words: PlacedWords; line?: number },
) {
  const width = widthOf(text, setting);
  const y = box.top + ASCENT * setting.size + line * CAPTION_LEADING;
  if (where.startsWith('right')) return { x: box.left, y };
  if (where.startsWith('left')) return { x: box.right - width, y };
  return { x: (box.left + box.right - width) / 2, y };
}

function drawNames({ points, notes }: MapOfCard): string {
  const { letters } = ROOM_RULES[CARD_ROOM];
  const noted = notes.flatMap(({ lines, x, y }) =>
    lines.map((line, i) => {
      const setting: Setting = { face: 'sans', size: letters.note.size };
      const baseline = y + (i - (lines.length - 1) / 2) * NOTE_LEADING + setting.size * 0.35;
      return words(line, setting, { x: x - widthOf(line, setting) / 2, y: baseline }, inks.pencil);
    }),
  );
  const named = points.map(({ placed, words: stand, x, y }) => {
    const { point, name, ink, mark } = placed;
    const kind = letteringOf(placed);
    const { size, cut, spaced } = letters[kind];
    const setting: Setting = { face: cut === 'strong' ? 'strong' : 'sans', size, tracking: spaced };
    const text = kind === 'country' ? name.toUpperCase() : name;
    const colour = ink === undefined ? inks.ink : inks[ink === 'plain' ? 'ink' : ink];
    return (
      (mark === undefined ? sign(point, x, y) : '') +
      words(text, setting, startOf(text, { setting, words: stand }), colour)
    );
  });
  return [...noted, ...named].join('');
}

function sign(point: MapOfCard['points'][number]['placed']['point'], x: number, y: number): string {
  const radius = signRadius(point);
  if (radius === 0) return '';
  if (point.kind === 'capital')
    return `<path fill="${inks.ink}" d="M${round(x - 4)} ${round(y - 4)}h8v8h-8z"/>`;
  return radius < 5
    ? `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${inks.ink}" stroke="${inks.paper}"/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${inks.paper}" stroke="${inks.ink}" stroke-width="1.8"/>`;
}

/** A disc, or a triangle for a thing. Without numbers: what they are is written beside them. */
function drawMarks({ marks }: MapOfCard): string {
  const { strong, caption } = ROOM_RULES[CARD_ROOM].letters;
  const named: Setting = { face: 'strong', size: strong.size };
  const dated: Setting = { face: 'sans', size: caption.size };
  return marks
    .map(({ placed, words: stand, x, y, point }) => {
      const stem = `<path stroke="${inks.ink}" stroke-width="1.4" d="M${round(point.x)} ${round(point.y)}L${round(x)} ${round(y)}"/>`;
      const form =
        placed.mark.form === 'triangle'
          ? `<path d="M${round(x)} ${round(y - 8)}l8 14h-16z"`
          : `<circle cx="${round(x)}" cy="${round(y)}" r="7"`;
      const drawn = `${placed.mark.shift ? stem : ''}${form} fill="${inks.ink}" stroke="${inks.paper}" stroke-width="4" paint-order="stroke"/>`;
      if (stand === undefined) return drawn;
      const isAlone = stand.where.endsWith('alone');
      const told = [[captionOf(placed), named] as const, [placed.mark.dated, dated] as const];
      const lines = told
        .slice(0, isAlone ? 1 : 2)
        .map(([text, setting], line) =>
          words(text, setting, startOf(text, { setting, words: stand, line }), inks.ink),
        );
      return drawn + lines.join('');
    })
    .join('');
}

function creditOf(text: string, { width, height }: Window): { box: Box; at: { x: number; y: number } } {
  const at = { x: width - CREDIT_MARGIN.right - widthOf(text, CREDIT), y: height - CREDIT_MARGIN.bottom };
  const box = {
    left: at.x,
    right: width - CREDIT_MARGIN.right,
    top: at.y - CREDIT.size * CAPITALS,
    bottom: at.y + 2,
  };
  return { at, box };
}

/** Words with paper round them, which keeps them off the lines they cross. */
function words(text: string, setting: Setting, at: { x: number; y: number }, colour: string): string {
  const d = outlineOf(text, setting, at);
  return `<path fill="none" stroke="${inks.paper}" stroke-width="${HALO}" stroke-linejoin="round" d="${d}"/><path fill="${colour}" d="${d}"/>`;
}

function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
