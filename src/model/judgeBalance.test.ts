import { describe, expect, it } from 'vitest';
import { type Balance, type BalanceDeclaration, type Counts, MEASURES } from './balance.ts';
import { judgeBalance } from './judgeBalance.ts';

const IDS = ['northbank', 'southbank'];
const DECLARED: BalanceDeclaration = {
  band: { least: 0.5, most: 1.5 },
  chapter: ['told'],
  whole: [],
  reasons: [],
};
const REASON = {
  chapter: 'the-ferry',
  perspective: 'southbank',
  measures: ['told' as const],
  reason: 'It said no more.',
};

function counts(told: number): Counts {
  return { ...(Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Counts), told };
}

function balance(northbank: number, southbank: number): Balance {
  const both = { northbank: counts(northbank), southbank: counts(southbank) };
  return { chapters: [{ slug: 'the-ferry', counts: both, steps: 1 }], totals: both };
}

describe('the declared band', () => {
  it('holds what lies on its edge', () => {
    expect(judgeBalance(balance(15, 5), DECLARED, IDS)).toEqual({ outside: [], idle: [] });
  });

  it('names whoever has less and whoever has more, with what they have on average', () => {
    const { outside } = judgeBalance(balance(16, 4), DECLARED, IDS);
    expect(outside.map(({ perspective, count, mean, reason }) => [perspective, count, mean, reason])).toEqual(
      [
        ['northbank', 16, 10, undefined],
        ['southbank', 4, 10, undefined],
      ],
    );
  });

  it('takes a reason for the chapter, perspective and measure that it names, and for no other', () => {
    const judge = (reason: BalanceDeclaration['reasons'][number]) =>
      judgeBalance(balance(16, 4), { ...DECLARED, reasons: [reason] }, IDS);
    expect(judge(REASON).outside[1]?.reason).toBe('It said no more.');
    expect(judge({ ...REASON, chapter: undefined }).outside[1]?.reason).toBeUndefined();
    expect(judge({ ...REASON, measures: ['quoted'] }).outside[1]?.reason).toBeUndefined();
  });

  it('finds a reason that explains nothing', () => {
    expect(judgeBalance(balance(10, 10), { ...DECLARED, reasons: [REASON] }, IDS).idle).toEqual([REASON]);
    expect(judgeBalance(balance(16, 4), { ...DECLARED, reasons: [REASON] }, IDS).idle).toEqual([]);
  });

  it('asks nothing where nobody has anything', () => {
    expect(judgeBalance(balance(0, 0), DECLARED, IDS).outside).toEqual([]);
  });
});
