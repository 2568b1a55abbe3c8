import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { StageData } from '../model/stageData.ts';
import { dotRows } from './CountsPicture.tsx';
import { inventedStage, stateOf } from './inventedStage.ts';
import { Picture } from './Picture.tsx';

interface Options {
  naming?: string;
  data?: StageData;
  root?: string;
}

const draw = (
  state: Parameters<typeof stateOf>[0],
  { naming = 'neutral', data = inventedStage, root = '' }: Options = {},
) => renderToStaticMarkup(<Picture state={stateOf(state)} data={data} naming={naming} root={root} />);
const features = (html: string) => [...html.matchAll(/data-feature="([^"]+)"/g)].map(([, id]) => id);
const texts = (html: string) => [...html.matchAll(/>([^<>]+)</g)].map(([, text]) => text);

describe('A picture of the map', () => {
  it('is the same for the same state, however it was reached', () => {
    expect(draw({ show: ['river-road', 'flood'] })).toBe(draw({ show: ['river-road', 'flood'] }));
  });

  it('draws each road, place and event that its state names, and nothing else', () => {
    expect(features(draw({ show: ['river-road', 'flood'] })).sort()).toEqual([
      'flood',
      'northbank',
      'river-road--ferry',
      'river-road--upper',
      'river-road--valley',
      'southbank',
    ]);
  });

  it('changes when a date in the data changes', () => {
    const lines = inventedStage.lines.map((line) =>
      line.id === 'river-road--ferry' ? { ...line, until: '2002-05-02' } : line,
    );
    expect(features(draw({ show: ['river-road'] }, { data: { ...inventedStage, lines } }))).not.toContain(
      'river-road--ferry',
    );
  });

  it('marks the names that follow the view and prints the chosen form', () => {
    expect(draw({})).toMatch(/<text[^>]* data-name="northbank"[^>]*>Norby\/Nordstad</);
    expect(draw({}, { naming: 'north' })).toMatch(/<text[^>]* data-name="northbank"[^>]*>Nordstad</);
  });

  it('links the base map of its camera by day and by night, from the root of the site', () => {
    const html = draw({}, { root: '../../' });
    expect(html).toContain('src="../../map/valley.day.svg"');
    expect(html).toContain('src="../../map/valley.night.svg"');
    expect(html.match(/<img[^>]*alt=""[^>]*loading="lazy"/g)).toHaveLength(2);
  });

  it('draws every casing before any road, so that no join shows', () => {
    const html = draw({ show: ['river-road', 'hill-road'] });
    expect(html.lastIndexOf('casing')).toBeLessThan(html.indexOf('data-feature="hill-road"'));
    expect(html.lastIndexOf('casing')).toBeLessThan(html.indexOf('data-feature="river-road--upper"'));
  });

  it('says what the strokes mean, how far a stretch is, and whose data it is', () => {
    const shown = texts(draw({ show: ['hill-road'] }));
    expect(shown).toEqual(expect.arrayContaining(['Hill road', '10 km', 'Borders: invented']));
  });

  it('has a scale bar as long as its kilometres are on the map', () => {
    expect(draw({})).toContain('x2="20%"');
  });

  it('carries no style attribute and no id, which the page forbids', () => {
    for (const layer of ['map', 'counts', 'timeline'] as const) {
      const html = draw({ layer, show: ['river-road', 'flood', 'carts', 'crossings', 'E-1', 'E-2'] });
      expect(html).not.toMatch(/ (style|id)=/);
    }
  });
});

describe('A picture of counts', () => {
  const html = draw({ layer: 'counts', show: ['carts', 'crossings'] });

  it('draws forty dots a row and the rest in the last', () => {
    expect(dotRows(95)).toEqual([40, 40, 15]);
    expect(dotRows(80)).toEqual([40, 40]);
    expect(html.match(/viewBox="0 0 40 1"/g)).toHaveLength(4);
  });

  it('names counter, unit, period and standing of every number', () => {
    const shown = texts(html).join(' ');
    for (const words of [
      'About 95 carts,  reported',
      'A day before the flood',
      'the toll house',
      'our arithmetic',
      'the ferryman',
    ]) {
      expect(shown.replace(/ +/g, ' ')).toContain(words.replace(/ +/g, ' '));
    }
    expect(shown).toContain('two units, not the same');
  });

  it('heads a count with the mark of whose it is, and ours with none', () => {
    expect(html.match(/data-mark="square"/g)).toHaveLength(1);
  });

  it('changes when a count changes', () => {
    const counts = inventedStage.counts.map((count) => ({ ...count, value: 200 }));
    const changed = draw({ layer: 'counts', show: ['carts'] }, { data: { ...inventedStage, counts } });
    expect(changed.match(/viewBox="0 0 40 1"/g)).toHaveLength(5);
  });
});

describe('A picture of counts for a day and for longer', () => {
  const [carts, crossings] = inventedStage.counts;
  if (!carts || !crossings) throw new Error('The invented stage has no counts.');
  const drawFor = (days: number, value = 95) =>
    draw(
      { layer: 'counts', show: ['carts', 'crossings'] },
      {
        data: {
          ...inventedStage,
          counts: [
            { ...carts, value, days: 1 },
            { ...crossings, days },
          ],
        },
      },
    );

  it('holds both readings and a native switch between them', () => {
    const html = drawFor(10);
    expect(html.match(/type="checkbox"/g)).toHaveLength(1);
    expect(html.match(/data-feature="carts"/g)).toHaveLength(2);
    expect(texts(html).join(' ')).toContain('our arithmetic: 95 times 10');
  });

  it('has no switch where the counts cover the same stretch', () => {
    expect(drawFor(1)).not.toContain('checkbox');
  });

  it('draws many dots fine, every one of them, at one pitch in both blocks', () => {
    const html = drawFor(100);
    expect(html).toContain('viewBox="0 0 200 48"');
    expect(html).toMatch(/M\.5 47\.5h99\.1"/);
    expect(html).toContain('viewBox="0 0 200 1"');
  });
});

describe('A picture of dates', () => {
  const html = draw({ layer: 'timeline', show: ['E-1', 'E-2'] });

  it('names each event with its date, and says in words which are disputed', () => {
    expect(texts(html)).toEqual(
      expect.arrayContaining(['3 May 2002', 'The flood', '4 to 20 May 2002', 'The ferry waits']),
    );
    expect(html.match(/· disputed/g)).toHaveLength(1);
  });
});
