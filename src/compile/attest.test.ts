import { describe, expect, it } from 'vitest';
import { attestationOf, attestQuotation, wordsCovered } from './attest.ts';
import { hashWords } from './foldTypography.ts';
import { EndNotFound, readSourceText } from './sourceText.ts';

const saved = `Ferry Runs Again After Flood

The ferry at Northbank runs again / Photo: harbour office

The ferry at Northbank ran again on Monday, the harbour office said. “We are ready to carry everybody,” the ferryman said. It had stood still for 1,920 hours.

“The bridge,” said Mrs. Miller, “is no answer.” Southbank called the offer a “first step” towards a self-made peace — and the ferryman's bell rang, “loud and long,” for an hour. The ferry ran again on Tuesday.

Related matter

The ferry of another valley`;

const text = readSourceText(saved, 'Related matter');

function edges(words: string): string {
  const [run] = attestQuotation(text, [words]).runs;
  return run ? `${run.opens} … ${run.closes}` : 'not found';
}

describe('A quotation is found in its source', () => {
  it('wherever typography alone differs', () => {
    const { runs, missing } = attestQuotation(text, ['"We are ready to carry everybody,"']);
    expect(missing).toEqual([]);
    expect(runs[0]).toMatchObject({ hash: hashWords('“We are ready to carry everybody,”'), occurrences: 1 });
    expect(text.folded.slice(runs[0]?.offset).startsWith('"We are ready')).toBe(true);
  });

  it('with the number of times its words occur, at the first of them', () => {
    const [run] = attestQuotation(text, ['ran again on']).runs;
    expect(run).toMatchObject({ occurrences: 2, offset: text.folded.indexOf('ran again on'), length: 12 });
  });

  it('across the end of a paragraph', () => {
    expect(attestQuotation(text, ['for 1,920 hours. “The bridge,”']).missing).toEqual([]);
  });

  it('in parts that stand in the order of the source', () => {
    expect(attestQuotation(text, ['We are ready', 'the ferryman said.']).missing).toEqual([]);
  });

  it('in parts when only a later occurrence stands in order', () => {
    expect(attestQuotation(text, ['Southbank called the offer', 'ran again on']).missing).toEqual([]);
  });
});

describe('A quotation is refused', () => {
  it.each([
    ['a letter is changed', 'We are ready to carry everybodi'],
    ['a capital is changed', 'we are ready to carry everybody'],
    ['a comma is missing', 'on Monday the harbour office said'],
    ['it stands after the end of the article', 'The ferry of another valley'],
    ['it holds no words', ''],
  ])('when %s', (_what, words) => {
    expect(attestQuotation(text, [words]).missing).toMatchObject([{ index: 0, reason: 'absent' }]);
  });

  it.each(['he ferry at', 'The ferry at North', 'made peace', 'ferryman', '920 hours', '1,920 hour'])(
    'when it begins or ends inside a word: %s',
    (words) => {
      const runs = words === 'ferryman' ? [`and the ${words}`] : [words];
      expect(attestQuotation(text, runs).missing).toMatchObject([{ reason: 'inside-word' }]);
    },
  );

  it('when its parts stand in another order', () => {
    const { missing } = attestQuotation(text, ['the ferryman said.', 'We are ready']);
    expect(missing).toEqual([{ index: 1, reason: 'out-of-order' }]);
  });
});

describe('A refusal names the first differing word', () => {
  it.each([
    ['a changed word', 'We are ready to ferry everybody', 'ferry', 'carry'],
    ['a changed first word', 'I are ready to carry everybody', 'I', '"We'],
    ['a word too many', 'We are quite ready to carry everybody', 'quite', 'ready'],
    ['a word too few', 'We are to carry everybody', 'to', 'ready'],
    ['a lost comma', 'ran again on Monday the harbour office', 'Monday', 'Monday,'],
  ])('%s', (_what, words, quoted, printed) => {
    expect(attestQuotation(text, [words]).missing[0]?.nearest).toMatchObject({ quoted, printed });
  });

  it('and says nothing when nothing comes close', () => {
    expect(attestQuotation(text, ['Snow fell on the far hills']).missing[0]?.nearest).toBeUndefined();
  });
});

describe('A run begins and ends with a sentence, or inside one', () => {
  it.each([
    ['Ferry Runs Again After Flood', 'sentence … sentence'],
    ['Ferry Runs', 'sentence … inside'],
    ['Flood', 'inside … sentence'],
    ['The ferry at Northbank runs again', 'sentence … sentence'],
    ['The ferry at Northbank ran again on Monday, the harbour office said.', 'sentence … sentence'],
    ['the harbour office said', 'inside … sentence'],
    ['It had stood still for 1,920 hours', 'sentence … sentence'],
    ['We are ready to carry everybody', 'sentence … sentence'],
    ['We are ready to carry everybody,', 'sentence … sentence'],
    ['“We are ready to carry everybody,”', 'sentence … sentence'],
    ['“The bridge,”', 'sentence … inside'],
    ['the ferryman said. It had', 'inside … inside'],
    ['The bridge', 'sentence … inside'],
    ['is no answer', 'inside … sentence'],
    ['Miller', 'inside … inside'],
    ['first step', 'inside … inside'],
    ['and the ferryman', 'not found'],
    ["and the ferryman's bell rang", 'inside … inside'],
    ['loud and long', 'inside … inside'],
  ])('%s', (words, expected) => {
    expect(edges(words)).toBe(expected);
  });
});

describe('The record of a source', () => {
  const bell = attestQuotation(text, ["the ferryman's bell rang"]).runs;
  const ready = attestQuotation(text, ['We are ready', 'everybody']).runs;

  it('lists each run once, in the order of the source', () => {
    const { runs, words, source } = attestationOf('river-post', text, [...bell, ...ready, ...bell]);
    expect(source).toBe('river-post');
    expect(words).toBe(text.words);
    expect(runs.map(({ hash }) => hash)).toEqual([...ready, ...bell].map(({ hash }) => hash));
  });

  it('counts words that two quotations share once', () => {
    const [whole] = attestQuotation(text, ['We are ready to carry everybody']).runs;
    expect(wordsCovered(text, [...ready, ...(whole ? [whole] : [])])).toBe(6);
  });

  it('leaves out what follows the end of the article', () => {
    expect(text.folded.endsWith('on Tuesday.')).toBe(true);
    expect(readSourceText(saved).words).toBe(text.words + 7);
  });

  it('refuses an end that the page does not have', () => {
    expect(() => readSourceText(saved, 'More from us')).toThrow(EndNotFound);
  });

  it('takes each line for a paragraph in a text without blank lines', () => {
    const lines = readSourceText('The ferry runs\nThe bell rings');
    expect(attestQuotation(lines, ['The ferry runs']).runs[0]).toMatchObject({
      opens: 'sentence',
      closes: 'sentence',
    });
    const wrapped = readSourceText('Ferry\n\nThe ferry runs\nas it ran');
    expect(attestQuotation(wrapped, ['The ferry runs']).runs[0]).toMatchObject({ closes: 'inside' });
  });
});
