import { describe, expect, it } from 'vitest';
import { inventedStory } from '../../components/InventedStory.examples.tsx';
import type { Claim } from '../../model/claim.ts';
import { chaptersOf, isCommonGround, sourcesOf } from './claimFacts.ts';

const [known] = inventedStory.claims;
const claim = (over: Partial<Claim>): Claim => {
  if (!known) throw new Error('The invented story has no claim.');
  return { ...known, ...over };
};

describe('whose claim it is', () => {
  it.each([
    ['River Post (010): the headline', ['010']],
    ['the headline: Q010-07', ['010']],
    ['Valley Wire (011): Q011-01', []],
    ['none of the texts', []],
  ])('reads “%s”', (said, sources) => {
    expect(sourcesOf(inventedStory, claim({ assertedBy: [said] }))).toEqual(sources);
  });
});

describe('where a claim belongs', () => {
  it('lists the chapters of its entry that the story has', () => {
    expect(chaptersOf(inventedStory, claim({ chapters: ['not-written', 'the-ferry'] }))).toEqual([
      'the-ferry',
    ]);
  });
});

describe('common ground', () => {
  it.each([
    [true, claim({ verdict: 'confirmed', disputedBy: [] })],
    [false, claim({ verdict: 'confirmed', also: 'cut', disputedBy: [] })],
    [false, claim({ verdict: 'confirmed', disputedBy: [{ what: 'The board', record: [], urls: [] }] })],
    [false, claim({ verdict: 'contested', disputedBy: [] })],
  ])('is it: %s', (expected, one) => {
    expect(isCommonGround(one)).toBe(expected);
  });
});
