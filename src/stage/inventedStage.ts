/** A stage of an invented valley, for the tests of pictures. */
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';

export const inventedStage: StageData = {
  cameras: {
    valley: {
      x: 0,
      y: 0,
      side: 200,
      places: ['northbank', 'southbank'],
      title: 'The valley',
      scale: { km: 10, units: 40 },
      graticule: [{ label: '10°E', edge: 'top', at: 0.25 }],
    },
  },
  lines: [
    line({ id: 'river-road--upper', d: 'M10 10L50 50', label: 'River road', from: '2001-01-01' }),
    line({
      id: 'river-road--ferry',
      d: 'M50 50L60 90',
      label: 'River road with the ferry',
      from: '2001-01-01',
      until: '2002-06-30',
      style: 'temporary',
    }),
    line({
      id: 'river-road--bridge',
      d: 'M50 50L70 90',
      label: 'River road with the bridge',
      from: '2002-07-01',
    }),
    line({
      id: 'ferry',
      d: 'M50 50L60 90',
      label: 'ferry',
      from: '2001-01-01',
      until: '2002-06-30',
      style: 'temporary',
    }),
    line({ id: 'hill-road', d: 'M0 150L200 150', label: 'Hill road', from: '2001-01-01', ink: 'route-2' }),
    line({ id: 'lake-road', d: 'M0 180L200 180', label: 'Lake road', from: '2001-01-01', ink: 'route-2' }),
  ],
  points: [
    { id: 'northbank', kind: 'town', rank: 'major', x: 50, y: 50, side: 'right', approximate: false },
    {
      id: 'southbank',
      kind: 'village',
      rank: 'minor',
      x: 100,
      y: 150,
      side: 'left',
      sides: { valley: 'below' },
      approximate: true,
    },
    {
      id: 'river-road--valley',
      kind: 'road',
      rank: 'plain',
      x: 30,
      y: 30,
      side: 'right',
      approximate: false,
    },
  ],
  marks: [
    {
      id: 'flood',
      x: 100,
      y: 100,
      side: 'left',
      label: 'Flood',
      dated: '3 May 2002',
      from: '2002-05-03',
      until: '2002-05-03',
      sources: ['A'],
    },
    {
      id: 'fair',
      x: 100,
      y: 150,
      side: 'left',
      label: 'Fair at Southbank',
      dated: '2002',
      from: '2002',
      until: '2002',
      sources: ['A'],
    },
    {
      id: 'gate',
      x: 500,
      y: 10,
      side: 'left',
      label: 'Gate',
      dated: 'since 2001',
      from: '2001',
      sources: ['A'],
    },
    {
      id: 'mill',
      x: 20,
      y: 20,
      side: 'left',
      label: 'Mill',
      dated: 'since 2001',
      from: '2001',
      sources: ['A'],
    },
  ],
  areas: [
    {
      id: 'flood-plain',
      style: 'hatch',
      d: 'M20 20l120 0 0 120-120 0z',
      label: 'flooded, schematic',
      short: 'flood',
      caption: { lines: ['Flooded,', 'schematic'], at: { valley: { x: 120, y: 190 } } },
      from: '2002-05-03',
      until: '2002-05-20',
      sources: ['A'],
    },
  ],
  counts: [
    {
      id: 'carts',
      value: 95,
      label: 'about 95 carts',
      period: 'a day before the flood',
      unit: 'vehicle',
      counter: 'the toll house',
      perspective: 'north',
      date: '2002',
      standing: 'reported',
      refs: ['A'],
    },
    {
      id: 'crossings',
      value: 3,
      label: '3 crossings',
      period: 'the day after',
      unit: 'movement',
      counter: 'the ferryman',
      perspective: 'none',
      date: '2002',
      standing: 'our arithmetic',
      refs: ['A'],
    },
  ],
  events: [
    { id: 'E-1', date: '2002-05-03', short: 'The flood', disputed: false },
    { id: 'E-2', date: '2002-05-04', dateEnd: '2002-05-20', short: 'The ferry waits', disputed: true },
    { id: 'E-3', date: '2002-06', short: 'The toll is raised', disputed: false },
  ],
  figures: [],
  names: {
    northbank: { neutral: 'Norby/Nordstad', north: 'Nordstad' },
    southbank: { neutral: 'Southbank' },
    'river-road': { neutral: 'River road', north: 'Royal road' },
  },
  naming: { together: 'neutral', north: 'north' },
  perspectives: { north: { mark: 'square', label: 'The north bank' } },
  credit: 'Borders: invented',
  shortCredit: 'Invented',
};

function line(
  parts: Partial<StageData['lines'][number]> & Pick<StageData['lines'][number], 'id' | 'd' | 'label'>,
): StageData['lines'][number] {
  return { ink: 'route-1', style: 'current', schematic: true, sources: ['A'], ...parts };
}

/** A state of the invented valley, such as a step's cues add up to. */
export function stateOf(parts: Partial<StageState> = {}): StageState {
  return { layer: 'map', camera: 'valley', show: [], on: '2002-05-03', says: 'The valley.', ...parts };
}
