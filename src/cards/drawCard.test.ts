import { describe, expect, it } from 'vitest';
import type { StageState } from '../model/cue.ts';
import { inventedStage, stateOf } from '../stage/inventedStage.ts';
import { drawCard } from './drawCard.ts';
import { inks } from './inks.ts';

const WORDS = { kicker: '2 · May 2002', title: 'Who stopped the ferry?', dek: 'One boat, two banks.' };
const BASE = '<svg viewBox="0 0 600 600"><path stroke="#000" stroke-width="1.3" d="M0 0h9"/></svg>';
const MAP = stateOf({ layer: 'map', show: ['river-road', 'flood'], on: '2002-05-03' });

const draw = (state?: StageState, base: string | undefined = BASE) =>
  drawCard({ words: WORDS, state, stage: inventedStage, baseOf: () => base });
const count = (svg: string, part: string) => svg.split(part).length - 1;

describe('a card', () => {
  it('is a drawing without text, which needs no face on the machine that draws it', () => {
    for (const svg of [draw(), draw(MAP)]) {
      expect(svg).not.toMatch(/<text|font|NaN|undefined/);
      expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
    }
  });

  it('draws the road of its step in the road’s own ink, and the mark beside it', () => {
    expect(draw(MAP)).toContain(`stroke="${inks['route-1']}"`);
    expect(draw(stateOf({ layer: 'map', show: [], on: '2002-05-03' }))).not.toContain(inks['route-1']);
    expect(count(draw(MAP), 'r="7"')).toBe(1);
  });

  it('draws the strokes of the base map as strong as a small picture needs them', () => {
    const [, width = ''] = /<path stroke="#000" stroke-width="([\d.]+)"/.exec(draw(MAP)) ?? [];
    const [, scale = ''] = /scale\(([\d.]+)\)"><path stroke="#000"/.exec(draw(MAP)) ?? [];
    expect(Number(width) * Number(scale)).toBeCloseTo(1.3, 1);
  });

  it('gives its words the whole width where no picture can be drawn', () => {
    const counts = stateOf({ layer: 'counts', show: ['boats'] });
    expect(draw(counts)).toBe(draw());
  });
});
