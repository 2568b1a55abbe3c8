import { describe, expect, it } from 'vitest';
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { stageOfPage } from './stageOfPage.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id }));

const STAGE = {
  cameras: { river: { places: ['town', 'mill'] }, valley: { places: ['inn'] } },
  lines: named('road--bridge', 'road', 'canal', 'roadside'),
  points: named('town', 'mill--river', 'inn', 'quay'),
  marks: named('gate', 'lock'),
  areas: named('meadow', 'wood'),
  counts: named('boats', 'carts'),
  events: named('E-1', 'E-2'),
  figures: named('rows', 'columns'),
  names: { town: { neutral: 'Town' }, inn: { neutral: 'Inn' } },
  credit: 'Drawn by us.',
} as unknown as StageData;

const state = (state: Partial<StageState>): StageState => ({
  layer: 'map',
  camera: '',
  show: [],
  on: '2001',
  says: '',
  ...state,
});

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('The stage that a page carries', () => {
  const stage = stageOfPage(STAGE, [
    state({ camera: 'river', show: ['road', 'gate', 'meadow', 'quay'] }),
    state({ layer: 'counts', show: ['boats'] }),
    state({ layer: 'timeline', show: ['E-2'] }),
    state({ layer: 'figure', show: ['rows', 'a-part'] }),
  ]);

  it('has what its steps show, by its own name or that of its group', () => {
    expect(idsOf(stage.lines)).toEqual(['road--bridge', 'road']);
    expect([stage.marks, stage.areas, stage.counts, stage.events, stage.figures].map(idsOf)).toEqual([
      ['gate'],
      ['meadow'],
      ['boats'],
      ['E-2'],
      ['rows'],
    ]);
  });

  it('has the cameras they look through, with their places', () => {
    expect(Object.keys(stage.cameras)).toEqual(['river']);
    expect(idsOf(stage.points)).toEqual(['town', 'mill--river', 'quay']);
  });

  it('has every name and credit', () => {
    expect(stage.names).toEqual(STAGE.names);
    expect(stage.credit).toBe('Drawn by us.');
  });
});
