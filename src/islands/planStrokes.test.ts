import { describe, expect, it } from 'vitest';
import { planStrokes } from './planStrokes.ts';

describe('a road', () => {
  it('in one stretch is drawn in the whole of the time', () => {
    expect([...planStrokes([{ id: 'north-road', d: 'M0,0L10,0' }])]).toEqual([
      ['north-road', { from: 0, to: 1, isReversed: false }],
    ]);
  });

  it('in stretches written in any order and direction grows from one end to the other', () => {
    const plan = planStrokes([
      { id: 'north-road--weir', d: 'M60,0L10,0' },
      { id: 'north-road--mill', d: 'M60,0C60,0,100,0,100,0' },
      { id: 'north-road--ferry', d: 'M0,0L10,0' },
    ]);
    expect([...plan]).toEqual([
      ['north-road--mill', { from: 0, to: 0.4, isReversed: true }],
      ['north-road--weir', { from: 0.4, to: 0.9, isReversed: false }],
      ['north-road--ferry', { from: 0.9, to: 1, isReversed: true }],
    ]);
  });

  it('is drawn at the same time as another', () => {
    const plan = planStrokes([
      { id: 'north-road', d: 'M0,0L10,0' },
      { id: 'south-road', d: 'M10,0L10,10' },
    ]);
    expect([...plan.values()].map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('with a gap is drawn on the other side after the one', () => {
    const plan = planStrokes([
      { id: 'north-road--a', d: 'M0,0L10,0' },
      { id: 'north-road--b', d: 'M20,0L30,0' },
    ]);
    expect(plan.get('north-road--b')).toEqual({ from: 0.5, to: 1, isReversed: false });
  });

  it('that runs in a ring is drawn round', () => {
    const plan = planStrokes([
      { id: 'ring--a', d: 'M0,0L10,0' },
      { id: 'ring--b', d: 'M0,0L10,0' },
    ]);
    expect(plan.get('ring--b')).toEqual({ from: 0.5, to: 1, isReversed: true });
  });
});
