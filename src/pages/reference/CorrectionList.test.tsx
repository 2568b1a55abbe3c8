import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CorrectionNotes } from '../../components/CorrectionNotes.tsx';
import { InventedStory, inventedStory } from '../../components/InventedStory.examples.tsx';
import type { Correction } from '../../model/correction.ts';
import { CorrectionList } from './CorrectionList.tsx';

const CORRECTION: Correction = {
  id: 'K-1',
  date: '2001-07-01',
  chapter: 'the-ferry',
  step: 'the-gate',
  kind: 'fact',
  before: 'The gate was shut on Monday.',
  after: 'The gate was shut on Tuesday.',
  reason: 'The log of the board has Tuesday.',
};

describe('A correction', () => {
  it('shows on the page about method the words before and after, the day, the reason and the way to the step', () => {
    const html = withCorrections([CORRECTION], <CorrectionList />);
    expect(html).toContain('<del>The gate was shut on Monday.</del>');
    expect(html).toContain('<ins>The gate was shut on Tuesday.</ins>');
    expect(html).toContain('1 July 2001');
    expect(html).toContain('The log of the board has Tuesday.');
    expect(html).toContain('href="../../chapters/the-ferry/#the-gate"');
  });

  it('leaves a dated note at the end of its chapter, which leads to both wordings', () => {
    const html = withCorrections([CORRECTION], <CorrectionNotes />);
    expect(html).toContain('1 July 2001, step');
    expect(html).toContain('href="../../method/#K-1"');
    expect(html).not.toContain('Monday');
  });

  it('of a claim leads to the claim and leaves no note in a chapter', () => {
    const ofClaim = { ...CORRECTION, chapter: undefined, step: undefined, claim: 'C-1' };
    expect(withCorrections([ofClaim], <CorrectionList />)).toContain('href="../../claims/#C-1"');
    expect(withCorrections([ofClaim], <CorrectionNotes />)).toBe('');
  });

  it('that took a step out leads to the chapter and says so', () => {
    const html = withCorrections([{ ...CORRECTION, step: 'gone', after: '' }], <CorrectionList />);
    expect(html).toContain('href="../../chapters/the-ferry/"');
    expect(html).toContain('Taken out.');
  });
});

it('Without corrections the page says that there are none', () => {
  expect(withCorrections([], <CorrectionList />)).toContain('None yet.');
});

/** The invented story with these corrections for as long as it is rendered. */
function withCorrections(corrections: Correction[], shown: React.ReactNode): string {
  const before = inventedStory.corrections;
  inventedStory.corrections = corrections;
  try {
    return renderToStaticMarkup(<InventedStory>{shown}</InventedStory>);
  } finally {
    inventedStory.corrections = before;
  }
}
