import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { crossingDays, grain, order, reports } from './inventedFigures.ts';
import { inventedStage, stateOf } from './inventedStage.ts';
import { Picture } from './Picture.tsx';

const data = { ...inventedStage, figures: [reports, crossingDays, grain, order] };
const draw = (show: string, naming = 'neutral') =>
  renderToStaticMarkup(
    <Picture
      state={stateOf({ layer: 'figure', show: show.split(' ') })}
      data={data}
      naming={naming}
      root=""
    />,
  );
const texts = (html: string) =>
  html
    .replace(/<[^>]+>/g, '|')
    .split('|')
    .filter((text) => text.trim() !== '');
const drawn = (html: string, how: string) =>
  html.match(new RegExp(`<td data-drawn="${how}"`, 'g'))?.length ?? 0;

describe('A figure', () => {
  it('carries no style attribute and no id, which the page forbids', () => {
    for (const { id } of data.figures) expect(draw(id)).not.toMatch(/ (style|id)=/);
  });

  it('stays hidden from those who have its table read to them', () => {
    expect(draw('reports')).toMatch(/^<div[^>]*aria-hidden="true"/);
  });

  it('prints its names in the chosen form and marks them to follow the view', () => {
    expect(draw('reports', 'north')).toContain('<span data-name="northbank">Nordstad</span>');
    expect(draw('reports')).toContain('<span data-name="northbank">Norby/Nordstad</span>');
  });

  it('sets off the parts that a step names, and no part when none is named', () => {
    expect(draw('reports')).not.toContain('data-on');
    expect(draw('reports ferryman').match(/<tr data-on/g)).toHaveLength(1);
    expect(draw('reports cause').match(/<td[^>]*data-on/g)).toHaveLength(2);
    expect(draw('reports north')).toMatch(/<tr data-on=""><th>The toll house/);
  });

  it('that is not in the story draws nothing', () => {
    expect(texts(draw('no-such-figure'))).toEqual([]);
  });
});

describe('A grid', () => {
  it('shows a gap as a gap, in words too, and never as an empty cell', () => {
    expect(drawn(draw('reports'), 'gap')).toBe(3);
    expect(texts(draw('reports')).filter((text) => text === 'not told')).toHaveLength(4);
  });

  it('leads from a cell to its sentence, for those who point and not for those who tab', () => {
    const linked = renderToStaticMarkup(
      <Picture
        state={stateOf({ layer: 'figure', show: ['reports'] })}
        data={data}
        naming="neutral"
        root=""
        linkTo={(step) => `../${step}`}
      />,
    );
    expect(linked).toContain('<a href="../the-ferry/first-boat" tabindex="-1">the rain</a>');
    expect(draw('reports')).not.toContain('<a ');
  });

  it('draws each cell as its mark is drawn', () => {
    expect(drawn(draw('reports'), 'full')).toBe(2);
    expect(drawn(draw('reports'), 'outline')).toBe(1);
  });

  it('heads a group with the mark of whoever speaks', () => {
    expect(draw('reports').match(/data-mark="square"/g)).toHaveLength(1);
  });
});

describe('Lanes', () => {
  const html = draw('crossing-days');

  it('draw each stretch to scale, and a single day as a point', () => {
    expect(html).toMatch(/<rect data-drawn="full" x="9.89%" width="25.27%"/);
    expect(html).toMatch(/<circle data-drawn="outline" cx="35.16%"/);
  });

  it('say under each stretch what is told and by whom, and in the key what hatching means', () => {
    expect(texts(html).join('')).toContain('by the ferry · the ferryman');
    expect(texts(html)).toContain('nothing on record');
  });

  it('keep the ink of a road for the lane that is about it', () => {
    expect(html.match(/data-ink="route-1"/g)).toHaveLength(1);
  });
});

describe('Shares', () => {
  it('print what was worked out from the amounts, and from what', () => {
    expect(texts(draw('grain'))).toEqual(
      expect.arrayContaining(['about 33 lb each', '50 lb each', '10 sacks among 30', '10 sacks among 20']),
    );
  });

  it('change when an amount changes', () => {
    const [amount] = grain.amounts;
    if (!amount) throw new Error('The invented figure has no amount.');
    const half = { ...grain, amounts: [{ ...amount, value: 5 }] };
    const html = renderToStaticMarkup(
      <Picture
        state={stateOf({ layer: 'figure', show: ['grain'] })}
        data={{ ...data, figures: [half] }}
        naming="neutral"
        root=""
      />,
    );
    expect(texts(html)).toContain('25 lb each');
  });
});

describe('A sentence', () => {
  it('stands in its order, with what was left out beside what was kept', () => {
    const shown = texts(draw('order'));
    expect(shown.indexOf('The ferry must run at once,')).toBeLessThan(
      shown.indexOf('and both banks should keep calm.'),
    );
    expect(draw('order')).toMatch(/<p data-drawn="gap"><span>The ferry must run/);
    expect(draw('order')).toMatch(/<p data-drawn="full"><span>and both banks/);
    expect(shown).toEqual(expect.arrayContaining(['kept in the notice', 'left out of it']));
  });
});
