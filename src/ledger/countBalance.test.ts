import { describe, expect, it } from 'vitest';
import { countBalance } from './countBalance.ts';

const PERSPECTIVES = ['northbank', 'southbank', 'none'];

function chapter(inside: string): { slug: string; html: string } {
  return {
    slug: 'the-ferry',
    html: `<!doctype html><body><p>the ferry</p><article data-chapter="the-ferry">${inside}</article></body>`,
  };
}

function quotation(perspective: string, words: string, source = 'wire'): string {
  return `<figure data-quotation="Q1" data-case="${perspective}" data-from="${source}"><blockquote><p>${words}</p></blockquote><figcaption>Wire, paragraph 2</figcaption></figure>`;
}

function account(perspective: string, words: string): string {
  return `<section data-account="${perspective}"><h4>Label</h4><div data-words="">${words}</div></section>`;
}

function count(inside: string, perspective = 'northbank') {
  return countBalance([chapter(inside)], PERSPECTIVES).chapters[0]?.counts[perspective];
}

describe('the ledger', () => {
  it('counts our sentences and the documents of an account, and neither labels nor where a document was seen', () => {
    const words =
      '<p>Two words<!-- --> here.</p><div data-record="R1" data-case="southbank"><div data-told="">Three more <b>wor</b>ds.</div><p>Record, via X</p></div>';
    expect(count(account('northbank', words))).toMatchObject({ accounts: 1, told: 6, records: 1 });
  });

  it('counts a quotation once, for the account it stands in, without the editors’ words and marks', () => {
    const quoted = quotation('southbank', '“… The ferry <span data-ed="">[of the mill]</span> is closed …”');
    const inside = account('northbank', quoted);
    expect(count(inside)).toMatchObject({ told: 0, quotations: 1, quoted: 4, sources: 1 });
    expect(count(inside, 'southbank')).toMatchObject({ quotations: 0, quoted: 0 });
  });

  it('counts a quotation inside a paragraph as quoted and not as told', () => {
    const words =
      '<p>He said <q data-case="northbank" data-from="wire">“not today”</q><span data-attribution=""> (Ann, clerk)</span> and went.</p>';
    expect(count(account('northbank', words))).toMatchObject({ told: 4, quotations: 1, quoted: 2 });
  });

  it('leaves exhibits out', () => {
    const exhibit = `<section data-exhibit="mill">${quotation('northbank', 'All wrong')}</section>`;
    expect(count(exhibit)).toMatchObject({ quotations: 0, quoted: 0, steps: 0 });
  });

  it('counts first places by passage and the stage by steps in which a perspective is heard', () => {
    const passage = `<section data-accounts="">${account('northbank', '<p>One.</p>')}${account('southbank', '<p>Two.</p>')}</section>`;
    const inside = `<section data-step="" id="one">${passage}</section><section data-step="" id="two">${quotation('southbank', 'No.')}</section><section data-step="" id="three"></section>`;
    expect(count(inside)).toMatchObject({ first: 1, steps: 1 });
    expect(count(inside, 'southbank')).toMatchObject({ first: 0, steps: 2 });
    expect(countBalance([chapter(inside)], PERSPECTIVES).chapters[0]?.steps).toBe(3);
  });

  it('sums the chapters', () => {
    const page = chapter(account('northbank', '<p>One two.</p>'));
    expect(countBalance([page, page], PERSPECTIVES).totals.northbank).toMatchObject({ accounts: 2, told: 4 });
  });

  it('refuses a page without the chapter', () => {
    expect(() => countBalance([{ slug: 'another', html: chapter('').html }], PERSPECTIVES)).toThrow(
      'another',
    );
  });
});
