import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../model/figure.ts';
import { crossingDays, grain, order, reports } from '../stage/inventedFigures.ts';
import { FigureWords } from './FigureWords.tsx';
import { InventedStory } from './InventedStory.examples.tsx';

const BASIS = { record: ['P1'], claims: [], events: [], quotations: [], sources: ['010'] };
const tell = (figure: Figure) =>
  renderToStaticMarkup(
    <InventedStory>
      <FigureWords figure={figure} />
    </InventedStory>,
  );
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const inTown = { ...reports, title: 'The flood at {town}' };

describe('A figure in words', () => {
  it('is a table with a caption, in the document and behind a native switch', () => {
    const html = tell(inTown);
    expect(html).toMatch(
      /<caption>The flood at <span data-name="town">Aldermouth\/Velmouth<\/span><\/caption>/,
    );
    expect(html).toMatch(/<label[^>]*><input type="checkbox"[^>]*\/> The figure in words<\/label>/);
    expect(html).not.toMatch(/ (style|id)=/);
  });

  it('tells a gap in words, and a mark where the cell’s own words do not', () => {
    const words = plain(tell(inTown));
    expect(words).toContain('The ferryman The hour not told The gate not told');
    expect(words).toContain('it was shut (denied)');
    const told = structuredClone(inTown);
    const cell = told.rows[0]?.cells.hour;
    if (cell) cell.text = 'told for noon';
    expect(plain(tell(told))).not.toContain('told for noon (told)');
  });

  it('heads each column and each row, so that a cell is read with both', () => {
    const narrow = tell({ ...inTown, columns: inTown.columns.slice(0, 2) });
    expect(narrow.match(/scope="col"/g)).toHaveLength(2);
    expect(narrow.match(/scope="row"/g)).toHaveLength(2);
    expect(narrow.match(/scope="rowgroup"/g)).toHaveLength(1);
  });

  it('of many columns is told row by row, so that a column of text has room for it', () => {
    const html = tell(inTown);
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(6);
  });

  it('leads to the step of this chapter where a sentence stands', () => {
    expect(tell(inTown)).toContain('<a href="#first-boat">the rain</a>');
  });

  it('leads nowhere when the chapter is not part of the story', () => {
    const far = structuredClone(inTown);
    const cell = far.rows[1]?.cells.cause;
    if (cell) cell.step = 'no-chapter/first-boat';
    expect(tell(far)).not.toContain('<a href');
  });

  it('names the documents and texts it was drawn from, and how they were seen', () => {
    expect(plain(tell({ ...inTown, basis: BASIS }))).toMatch(
      /Drawn from 010 , River Post; The harbour board, 2 May 2001, via Valley Wire/,
    );
  });

  it('tells lanes by date and by whose account, and of which days nothing is said', () => {
    const words = plain(tell(crossingDays));
    expect(words).toContain('10 April to 2 May 2002 crossed: by the ferry (the ferryman)');
    expect(words.match(/all other days nothing on record/g)).toHaveLength(1);
  });

  it('tells each share with the arithmetic, and calls it ours', () => {
    expect(plain(tell(grain))).toContain('about 33 lb each (our arithmetic: 10 sacks among 30)');
  });

  it('tells of each part of a sentence whether it was kept', () => {
    expect(plain(tell(order))).toContain('The ferry must run at once, left out of it');
  });
});
