import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClaimEntry } from './ClaimEntry.tsx';
import { InventedStory } from './InventedStory.examples.tsx';

const html = renderToStaticMarkup(
  <InventedStory>
    <ClaimEntry of="C-1" />
  </InventedStory>,
);
const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('Claim', () => {
  it('gives the claim, who asserts it, and what the record shows', () => {
    expect(text).toMatch(/The gate was shut for repairs\..*010, River Post.*What the record shows/);
  });

  it('says its verdict once, as a plain word at the head of the explanation', () => {
    expect(text).toContain('What the record shows Contested. Nobody saw the repairs.');
    expect(text.match(/contested/gi)).toHaveLength(1);
  });

  it('lists what speaks for it, with the documents and how they were seen', () => {
    expect(text).toMatch(/For The board’s notice The harbour board , 2 May 2001, via Valley Wire/);
    expect(html).toContain('href="https://example.org/notice"');
  });

  it('leads to its entry, and to those of the documents, on the pages where they are looked up', () => {
    expect(html).toContain('<a href="../../claims/#C-1">C-1</a>');
    expect(html).toContain('<a href="../../record/#P1">The harbour board</a>');
  });
});
