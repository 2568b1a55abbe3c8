import { describe, expect, it } from 'vitest';
import { type Box, type Label, meet, type Piece, placeLabels } from './placeLabels.ts';

const WINDOW = { width: 200, height: 100 };
type Side = 'right' | 'left';

/** A label of 60 by 10 pixels with a sign of 6, that prefers its right. */
const label = (key: string, x: number, y: number, parts: Partial<Label<Side>> = {}): Label<Side> => ({
  key,
  point: () => ({ x, y }),
  sign: { left: -3, top: -3, right: 3, bottom: 3 },
  places: [
    { where: 'right', box: { left: 10, top: -5, right: 70, bottom: 5 } },
    { where: 'left', box: { left: -70, top: -5, right: -10, bottom: 5 } },
  ],
  ...parts,
});

const place = (
  labels: Label<Side>[],
  { taken = [], roads = [], most = 9 }: { taken?: Box[]; roads?: Piece[]; most?: number } = {},
) => Object.fromEntries(placeLabels(labels, { windows: [WINDOW], taken: () => [...taken], roads, most }));

describe('A label', () => {
  it('stands on the side it prefers when nothing is there', () => {
    expect(place([label('mill', 100, 50)])).toEqual({ mill: 'right' });
  });

  it('goes to its other side rather than over an edge', () => {
    expect(place([label('mill', 150, 50)])).toEqual({ mill: 'left' });
  });

  it('goes to its other side rather than over a weightier label', () => {
    expect(place([label('mill', 100, 50), label('weir', 100, 70)])).toEqual({ mill: 'right', weir: 'right' });
    expect(place([label('mill', 100, 50), label('weir', 90, 58)])).toEqual({ mill: 'right', weir: 'left' });
  });

  it('is left out where it has no room, with its sign', () => {
    const disc = { left: 95, top: 45, right: 105, bottom: 55 };
    expect(place([label('mill', 100, 50)], { taken: [disc] })).toEqual({});
    expect(place([label('mill', 40, 97)])).toEqual({});
  });

  it('keeps off the sign of a place that is wanted, though its name comes later', () => {
    const ferry = label('ferry', 140, 50, { isWanted: true });
    expect(place([label('mill', 100, 50), ferry])).toEqual({ mill: 'left' });
    expect(place([label('mill', 100, 50), { ...ferry, isWanted: false }])).toEqual({ mill: 'right' });
  });

  it('crosses a road only where there is no other place', () => {
    const road: Piece = [0.8, 0, 0.8, 1];
    expect(place([label('mill', 100, 50)], { roads: [road] })).toEqual({ mill: 'left' });
    expect(place([label('mill', 100, 50)], { roads: [road, [0.1, 0, 0.1, 1]] })).toEqual({ mill: 'right' });
  });

  it('must have room in every window of its size', () => {
    const placed = placeLabels(
      [{ ...label('mill', 0, 50), point: ({ width }) => ({ x: width / 2, y: 50 }) }],
      {
        windows: [WINDOW, { width: 130, height: 100 }],
        taken: () => [],
        roads: [],
        most: 9,
      },
    );
    expect(placed.size).toBe(0);
  });

  it('counts towards the most that may be named', () => {
    const three = [20, 50, 80].map((y) => label(`place ${y}`, 100, y, { isCounted: true }));
    expect(Object.keys(place(three, { most: 2 }))).toEqual(['place 20', 'place 50']);
  });
});

describe('Two boxes', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };

  it.each([
    [{ left: 10, top: 0, right: 20, bottom: 10 }, false],
    [{ left: 9, top: 9, right: 20, bottom: 20 }, true],
    [{ left: 2, top: 2, right: 4, bottom: 4 }, true],
    [{ left: 0, top: -5, right: 10, bottom: 0 }, false],
  ])('%j and one of ten by ten meet: %s', (other, expected) => {
    expect(meet(box, other)).toBe(expected);
    expect(meet(other, box)).toBe(expected);
  });

  it('want air between them', () => {
    expect(meet(box, { left: 12, top: 0, right: 20, bottom: 10 }, { x: 3, y: 0 })).toBe(true);
  });
});
