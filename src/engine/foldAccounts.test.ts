import { describe, expect, it } from 'vitest';
import { isFolded } from './foldAccounts.ts';

const PASSAGE = ['northbank', 'southbank', 'none'];

describe('an account', () => {
  it.each([
    { perspective: 'northbank', view: 'together', folded: false },
    { perspective: 'southbank', view: 'together', folded: false },
    { perspective: 'northbank', view: 'northbank', folded: false },
    { perspective: 'southbank', view: 'northbank', folded: true },
    { perspective: 'none', view: 'northbank', folded: false },
    { perspective: 'southbank', view: 'upstream', folded: false },
  ])('of $perspective is folded in the view $view: $folded', ({ perspective, view, folded }) => {
    expect(isFolded(perspective, PASSAGE, view)).toBe(folded);
  });
});
