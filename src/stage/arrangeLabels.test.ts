import { describe, expect, it } from 'vitest';
import type { StageData } from '../model/stageData.ts';
import { boxesInWindow } from './arrangeLabels.ts';
import { inventedStage as data, stateOf } from './inventedStage.ts';
import { layoutMap } from './layoutMap.ts';
import { meet } from './placeLabels.ts';
import { ROOM_RULES, ROOMS, roomOf } from './rooms.ts';

const layout = (show: string[], stage: StageData = data) =>
  layoutMap({ state: stateOf({ show }), data: stage, naming: 'neutral' });
const pointAt = (id: string, show: string[], stage?: StageData) =>
  layout(show, stage).points.find(({ point }) => point.id === id)?.where;
const markAt = (id: string, show: string[], stage?: StageData) =>
  layout(show, stage).marks.find(({ mark }) => mark.id === id)?.where;

describe('The labels of a picture', () => {
  it('meet nothing and no edge in any window of any size of stage', () => {
    const picture = layout(['river-road', 'hill-road', 'flood', 'mill', 'flood-plain']);
    for (const room of ROOMS) {
      for (const window of ROOM_RULES[room].windows) {
        const boxes = boxesInWindow(picture, { window, room });
        expect(boxes.length, room).toBeGreaterThan(1);
        for (const [index, { key, box }] of boxes.entries()) {
          const others = boxes.slice(index + 1).filter((other) => other.key !== key);
          expect(
            others.filter((other) => meet(box, other.box)).map((other) => `${key} on ${other.key}`),
          ).toEqual([]);
        }
      }
    }
  });

  it('stand where they are asked to, and elsewhere if something stands there', () => {
    expect(pointAt('northbank', [])?.wide).toBe('right');
    const marks = data.marks.map((mark) => (mark.id === 'flood' ? { ...mark, x: 62, y: 50 } : mark));
    expect(pointAt('northbank', ['flood'], { ...data, marks })?.wide).not.toBe('right');
  });

  it('are the same for every view, with room for the longest form', () => {
    const positions = (naming: string) =>
      layoutMap({ state: stateOf({ show: ['river-road', 'flood'] }), data, naming }).points.map(
        ({ where }) => where,
      );
    expect(positions('north')).toEqual(positions('neutral'));
    const names = { ...data.names, northbank: { neutral: 'Norby', north: 'N'.repeat(60) } };
    expect(pointAt('northbank', [], { ...data, names })?.narrow).toBe('none');
  });

  it('leave the small stage to numbers and names', () => {
    expect(markAt('flood', ['flood'])).toMatchObject({ wide: 'left', narrow: 'none', tiny: 'none' });
    expect(layout(['flood-plain']).notes[0]?.where).toMatchObject({
      wide: 'on',
      middle: 'on',
      narrow: 'none',
    });
  });

  it('name a place where the caption that would name it has no room', () => {
    const fair = layout(['fair']).points.find(({ nameId }) => nameId === 'southbank');
    expect(fair?.mark).toBe('names');
    expect(fair?.where.wide).toBe('none');
    expect(fair?.where.narrow).not.toBe('none');
  });

  it('keep off the small map in the corner', () => {
    const valley = { ...data.cameras.valley, locator: 'top-left' } as StageData['cameras'][string];
    const cornered = { ...data, cameras: { valley } };
    const window = ROOM_RULES.wide.windows[0] ?? { width: 0, height: 0 };
    const boxes = boxesInWindow(layout(['mill'], cornered), { window, room: 'wide' });
    expect(boxes.some(({ box }) => box.left === 16 && box.top === 16)).toBe(true);
    expect(markAt('mill', ['mill'], cornered)?.wide).not.toBe(markAt('mill', ['mill'])?.wide);
  });
});

describe('A picture editor is told', () => {
  it('of a mark whose words find no room', () => {
    const marks = data.marks.map((mark) =>
      mark.id === 'mill' ? { ...mark, label: 'Mill'.repeat(60) } : mark,
    );
    expect(layout(['mill'], { ...data, marks }).problems).toEqual([
      'There is no room for the words of "mill" in the camera "valley".',
    ]);
  });
});

describe('A stage', () => {
  it.each([
    [800, 852, 'wide'],
    [820, 519, 'middle'],
    [600, 852, 'middle'],
    [390, 304, 'narrow'],
    [350, 300, 'narrow'],
    [390, 221, 'tiny'],
    [320, 177, 'tiny'],
  ] as const)('of %i by %i is %s', (width, height, room) => {
    expect(roomOf({ width, height })).toBe(room);
  });
});
