import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Exhibit } from './Exhibit.tsx';
import { InventedStory } from './InventedStory.examples.tsx';
import { Note } from './Note.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Quotation } from './Quotation.tsx';

const piece = { source: '010', on: '2001-05-04', opens: 'inside', closes: 'inside' };
const html = renderToStaticMarkup(
  <InventedStory>
    <Exhibit source="010" by="river-post" about="A headline" original="Valley Wire, 3 May 2001">
      <Quotation {...piece} by="river-post" at="headline">
        Gate<Note claim="C-1">There was no gate.</Note> shut
      </Quotation>
      <Quotation {...piece} by="ada-north" at="paragraph 2">
        for ever<Note>For a month.</Note>
      </Quotation>
    </Exhibit>
  </InventedStory>,
);
const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('Exhibit', () => {
  it('numbers its corrections in the words and lists them after the cutting', () => {
    expect([...html.matchAll(/<sup[^>]*>(\d)<\/sup>/g)].map(([, number]) => number)).toEqual(['1', '2']);
    expect(html).toMatch(
      /<ol[^>]*aria-label="Corrections"[^>]*><li>.*There was no gate\..*<\/li><li>.*For a month\..*<\/li><\/ol>/,
    );
    expect(html.indexOf('There was no gate.')).toBeGreaterThan(html.indexOf('for ever'));
  });

  it('says what it rewrites', () => {
    expect(text).toContain('What it rewrites: Valley Wire, 3 May 2001');
  });

  it('claims no more than that the words are printed so', () => {
    expect(text).toContain('Printed so in 010, River Post');
    expect(text).toContain('not established as the speaker’s words');
  });

  it('tells words that it puts into another’s mouth from its own', () => {
    expect(text).toContain('printed there as the words of Ada North');
    expect(text.match(/printed there/g)).toHaveLength(1);
  });

  it('shows where its words were cut out of a sentence, except in a headline', () => {
    expect(text).toMatch(/Gate 1 shut headline/);
    expect(text).toMatch(/… for ever 2 …/);
  });
});

describe('Note', () => {
  it('is a side note in prose, with no number', () => {
    const side = renderToStaticMarkup(
      <InventedStory>
        <Paragraph>
          The boat<Note>A barge.</Note> lay still.
        </Paragraph>
      </InventedStory>,
    );
    expect(side).toMatch(/<small[^>]*>A barge\.<\/small>/);
    expect(side).not.toContain('<sup');
  });
});
