import { describe, expect, it } from 'vitest';
import { isValidOn } from '../model/isValidOn.ts';
import type { StageData } from '../model/stageData.ts';
import { inventedStage as data, stateOf } from './inventedStage.ts';
import { layoutMap, shownLines, shownMarks } from './layoutMap.ts';

const layout = (parts: Parameters<typeof stateOf>[0], naming = 'neutral', stage: StageData = data) =>
  layoutMap({ state: stateOf(parts), data: stage, naming });
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id).sort();

describe('A picture of the map shows the road as it ran on its date', () => {
  it('with the ferry before the bridge stood', () => {
    expect(ids(shownLines({ show: ['river-road'], on: '2002-05-03' }, data))).toEqual([
      'river-road--ferry',
      'river-road--upper',
    ]);
  });

  it('with the bridge from its first day', () => {
    expect(ids(shownLines({ show: ['river-road'], on: '2002-07-01' }, data))).toEqual([
      'river-road--bridge',
      'river-road--upper',
    ]);
  });

  it('draws a stretch that has two names once', () => {
    expect(shownLines({ show: ['river-road', 'ferry'], on: '2002-05-03' }, data)).toHaveLength(2);
  });

  it('does not take a road for another whose name begins alike', () => {
    expect(shownLines({ show: ['river'], on: '2002-05-03' }, data)).toEqual([]);
  });

  it('draws an area only on its dates, hatched for the window it is seen in', () => {
    const { areas, notes } = layout({ show: ['flood-plain'] });
    expect(areas.map(({ id, hatch }) => [id, hatch !== undefined])).toEqual([['flood-plain', true]]);
    expect(notes.map(({ lines }) => lines.join(' '))).toEqual(['Flooded, schematic']);
    expect(layout({ show: ['flood-plain'], on: '2002-05-21' }).areas).toEqual([]);
  });

  it('explains in the key only the roads that come into the window', () => {
    const far = data.lines.map((line) => (line.id === 'hill-road' ? { ...line, d: 'M0,900L200,900' } : line));
    const { lines, linesInView } = layout({ show: ['hill-road', 'lake-road'] }, 'neutral', {
      ...data,
      lines: far,
    });
    expect(ids(lines)).toEqual(['hill-road', 'lake-road']);
    expect(ids(linesInView)).toEqual(['lake-road']);
  });

  it('gives a thing that events are about a name and no number, and its place no second name', () => {
    const mill = {
      ...data.marks[3],
      form: 'triangle',
      nameId: 'southbank',
      label: '',
    } as StageData['marks'][number];
    const picture = layout({ show: ['mill', 'flood'] }, 'north', {
      ...data,
      marks: [mill, ...data.marks.slice(0, 3)],
    });
    expect(picture.marks.map(({ number, name }) => [number, name])).toEqual([
      [undefined, 'Southbank'],
      [1, undefined],
    ]);
    expect(picture.points.map(({ nameId }) => nameId)).not.toContain('southbank');
  });

  it('numbers events in the order of the cue and leaves out those of other days', () => {
    const { marks } = layout({ show: ['mill', 'flood'] });
    expect(marks.map(({ mark, number }) => `${number} ${mark.id}`)).toEqual(['1 mill', '2 flood']);
    expect(ids(shownMarks({ show: ['mill', 'flood'], on: '2002-05-04' }, data))).toEqual(['mill']);
  });

  it.each([
    [{ from: '2002-05' }, '2002-05-01', true],
    [{ from: '2002-05' }, '2002-04-30', false],
    [{ until: '2002-05' }, '2002-05-31', true],
    [{ until: '2002-05' }, '2002-06-01', false],
  ])('takes a month in %j for all its days: %s is %s', (dated, on, expected) => {
    expect(isValidOn(dated, on)).toBe(expected);
  });
});

describe('Names on the map', () => {
  it('follow the naming, and keep the neutral form where it has no other', () => {
    const names = layout({ show: ['river-road'] }, 'north').points.map(({ name }) => name);
    expect(names).toEqual(['Nordstad', 'Southbank', 'Royal road']);
  });

  it('stand where their place stands', () => {
    expect(layout({}).points[0]).toMatchObject({ x: 25, y: 25 });
    const moved = { ...data, points: data.points.map((point) => ({ ...point, x: point.x + 20 })) };
    expect(layout({}, 'neutral', moved).points[0]).toMatchObject({ x: 35, y: 25 });
  });

  it('stand on the side that the camera asks for', () => {
    const southbank = layout({}).points.find(({ nameId }) => nameId === 'southbank');
    expect(southbank?.side).toBe('below');
    expect(southbank?.where.wide).toBe('below');
  });

  it('are left to the mark that stands on the same spot and names it', () => {
    const southbank = layout({ show: ['fair'] }).points.find(({ nameId }) => nameId === 'southbank');
    expect(southbank?.mark).toBe('names');
  });
});

describe('A picture editor is told', () => {
  it('nothing when a picture is in order', () => {
    expect(layout({ show: ['river-road', 'flood', 'northbank'] }).problems).toEqual([]);
  });

  it('of more emphasised roads than two', () => {
    expect(layout({ show: ['river-road', 'hill-road', 'lake-road'] }).problems).toEqual([
      '3 emphasised roads stand in one picture; 2 are the most.',
    ]);
  });

  it('of more marks than three', () => {
    const marks = ['a', 'b', 'c', 'd'].map((id) => ({ ...data.marks[3], id }) as StageData['marks'][number]);
    expect(layout({ show: ['a', 'b', 'c', 'd'] }, 'neutral', { ...data, marks }).problems).toContain(
      '4 marks stand in one picture; 3 are the most.',
    );
  });

  it('of more labels than twelve', () => {
    const points = Array.from(
      { length: 13 },
      (_, i) => ({ ...data.points[0], id: `place-${i}` }) as StageData['points'][number],
    );
    const valley = {
      ...data.cameras.valley,
      places: points.map(({ id }) => id),
    } as StageData['cameras'][string];
    expect(layout({}, 'neutral', { ...data, points, cameras: { valley } }).problems).toContain(
      '13 labels stand in one picture; 12 are the most.',
    );
  });

  it('of something that did not stand on the date, or stands nowhere', () => {
    expect(layout({ show: ['flood', 'castle'], on: '2002-05-04' }).problems).toEqual([
      '"flood" is not in the picture on 2002-05-04.',
      'The map has nothing called "castle".',
    ]);
  });

  it('of an event outside the camera', () => {
    expect(layout({ show: ['gate'] }).problems).toEqual(['"gate" stands outside the camera "valley".']);
  });
});
