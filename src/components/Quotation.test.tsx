import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Cut } from './Cut.tsx';
import { InventedStory } from './InventedStory.examples.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Quotation, sizeOf } from './Quotation.tsx';

const spoken = {
  source: '010',
  by: 'ada-north',
  at: 'paragraph 2',
  on: '2001-05-03',
  translator: 'River Post',
  opens: 'sentence',
  closes: 'sentence',
};

function render(node: ReactNode): string {
  return renderToStaticMarkup(<InventedStory>{node}</InventedStory>);
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where each phrase begins in the text; fails on one that is missing. */
function positionsOf(text: string, phrases: string[]): number[] {
  for (const phrase of phrases) expect(text).toContain(phrase);
  return phrases.map((phrase) => text.indexOf(phrase));
}

describe('Quotation', () => {
  it('says who, in what role, when, in whose translation and from which text, in this order', () => {
    const text = textOf(render(<Quotation {...spoken}>We shut it.</Quotation>));
    const positions = positionsOf(text.slice(text.indexOf('”')), [
      'Ada North',
      'chair of the harbour board',
      '3 May 2001',
      'River Post’s translation',
      'from River Post, 4 May 2001, paragraph 2',
      'Printed so in 010, River Post',
    ]);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('prints the role and the date as the author gives them, where the record does not fit', () => {
    const text = textOf(
      render(
        <Quotation {...spoken} as="then its clerk" dated="first week of May 2001">
          We shut it.
        </Quotation>,
      ),
    );
    expect(text).toContain('then its clerk');
    expect(text).not.toContain('chair of the harbour board');
    expect(text).toContain('first week of May 2001');
    expect(text).not.toContain('3 May 2001 ·');
  });

  it('says that words are the outlet’s own', () => {
    const text = textOf(
      render(
        <Quotation {...spoken} by="river-post" translator={undefined}>
          The gate is shut.
        </Quotation>,
      ),
    );
    expect(text).toContain('River Post (byline: A. Reed)');
    expect(text).toContain('the outlet’s own words');
  });

  it('says that words are a paraphrase, and then never that they are the outlet’s own', () => {
    const text = textOf(
      render(
        <Quotation {...spoken} by="river-post" translator={undefined} paraphrasing="ada-north">
          The board shut the gate.
        </Quotation>,
      ),
    );
    expect(text).toContain('paraphrase of Ada North by River Post');
    expect(text).not.toContain('own words');
  });

  it('adds an ellipsis where the words begin or end inside a sentence', () => {
    const both = (
      <Quotation {...spoken} opens="inside" closes="inside">
        shut the gate
      </Quotation>
    );
    expect(textOf(render(both))).toMatch(/“ … shut the gate … ”/);
    expect(textOf(render(<Quotation {...spoken}>We shut it.</Quotation>))).toMatch(/“ We shut it\. ”/);
  });

  it('never adds an ellipsis to a headline', () => {
    const html = render(
      <Quotation {...spoken} at="headline" opens="inside" closes="inside">
        Gate shut
      </Quotation>,
    );
    expect(html).not.toContain('…');
  });

  it('marks where words are left out', () => {
    const html = render(
      <Quotation {...spoken}>
        We shut it <Cut /> for repairs.
      </Quotation>,
    );
    expect(textOf(html)).toContain('We shut it … for repairs.');
  });

  it('leads to the source it is printed in', () => {
    expect(render(<Quotation {...spoken}>We shut it.</Quotation>)).toContain('href="../../sources/010/"');
  });

  it('leads from the speaker’s name to who that is', () => {
    expect(render(<Quotation {...spoken}>We shut it.</Quotation>)).toMatch(
      /<a[^>]*href="#who-ada-north"[^>]*>Ada North<\/a>/,
    );
  });

  it('stands in a paragraph as part of the sentence, attribution and all', () => {
    const html = render(
      <Paragraph>
        She said <Quotation {...spoken}>we shut it</Quotation> at noon.
      </Paragraph>,
    );
    expect(html).not.toMatch(/<(figure|blockquote|div)/);
    expect(textOf(html)).toContain('( Ada North , chair of the harbour board, 3 May 2001');
  });

  it('shows whose case it is filed under by mark, rule and label, and for whom it is spoken', () => {
    const html = render(<Quotation {...spoken}>We shut it.</Quotation>);
    expect(html).toContain('data-mark="square"');
    expect(html).toContain('data-rule="solid"');
    expect(textOf(html)).toMatch(/^Northbank for the harbour board/);
  });

  it('has no style attribute, which the security policy would refuse', () => {
    expect(render(<Quotation {...spoken}>We shut it.</Quotation>)).not.toContain('style=');
  });
});

describe('sizeOf', () => {
  const words = (count: number) => ({
    quotations: [
      {
        source: '010',
        by: 'ada-north',
        pinpoint: 'paragraph 2',
        runs: [Array(count).fill('word').join(' ')],
        perspective: 'northbank',
        exhibit: false,
        attested: [],
        place: { path: '', line: 1, column: 1 },
      },
    ],
  });

  it('sets few words large and many words small', () => {
    const sizes = [5, 25, 50].map((count) => sizeOf({ ...spoken, ref: undefined }, words(count)));
    expect(sizes).toEqual(['hero', 'middle', 'long']);
  });
});
