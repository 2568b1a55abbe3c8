import type { MapArea, MapLine, StageData } from '../model/stageData.ts';

/** One line of the key: a stroke or an area, and what it stands for. */
export interface KeyEntry {
  /** How it is drawn. */
  ink?: MapLine['ink'];
  style: MapLine['style'] | MapArea['style'];
  /** The road's name, which follows the view; absent when the label does not begin with it. */
  nameId?: string;
  name: string;
  /** The rest of the label, and the same where room is short. */
  rest: string;
  short: string;
}

interface KeySources {
  lines: readonly MapLine[];
  areas: readonly MapArea[];
  names: StageData['names'];
  naming: string;
}

const STYLES = ['current', 'temporary', 'former', 'distance'];

/**
 * What the strokes of a picture stand for, in plain words. Stretches of one road drawn alike share one entry,
 * under the label of the stretch that came last: it names the course the road then had. Areas stand after
 * them, the longest last, so that the rest fills its line.
 */
export function describeKey({ lines, areas, names, naming }: KeySources): KeyEntry[] {
  const latest = new Map<string, MapLine>();
  for (const line of lines) {
    const key = `${line.id.split('--')[0]} ${line.ink} ${line.style}`;
    const known = latest.get(key);
    if (known === undefined || isLater(line, known)) latest.set(key, line);
  }
  return [
    ...[...latest.values()]
      .sort((a, b) => a.ink.localeCompare(b.ink) || STYLES.indexOf(a.style) - STYLES.indexOf(b.style))
      .sort((a, b) => Number(a.ink === 'plain') - Number(b.ink === 'plain'))
      .map((line) => ({ ink: line.ink, style: line.style, ...splitLabel(line, { names, naming }) })),
    ...[...areas]
      .sort((a, b) => a.label.length - b.label.length)
      .map(({ style, label, short = label }) => ({ style, name: '', rest: label, short })),
  ];
}

/** Takes the road's own name off the front of a label, so that it can follow the view. */
function splitLabel(
  { id, label, short = label }: MapLine,
  { names, naming }: Pick<KeySources, 'names' | 'naming'>,
) {
  const nameId = id.split('--')[0] ?? id;
  const neutral = names[nameId]?.neutral;
  if (neutral === undefined || !label.startsWith(neutral)) return { name: '', rest: label, short };
  return {
    nameId,
    name: names[nameId]?.[naming] ?? neutral,
    rest: label.slice(neutral.length),
    short: short.startsWith(neutral) ? short.slice(neutral.length) : short,
  };
}

/** Later begun, or else sooner over: the stretch that tells most about the date. */
function isLater(a: MapLine, b: MapLine): boolean {
  const [fromA, fromB] = [a.from ?? '', b.from ?? ''];
  return fromA === fromB ? (a.until ?? '9999') < (b.until ?? '9999') : fromA > fromB;
}
