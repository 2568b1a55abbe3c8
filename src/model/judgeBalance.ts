import type { Balance, BalanceDeclaration, Counts, Measure, OutsideBand } from './balance.ts';

export type BalanceReason = BalanceDeclaration['reasons'][number];

/** What the declared band leaves out: numbers, those of them that nothing explains, and reasons without such a number. */
export interface BalanceJudged {
  outside: (OutsideBand & { reason: string | undefined })[];
  idle: BalanceReason[];
}

/** Pure: what the page prints and what fails a build are one computation. `ids` are the perspectives, commentary not among them. */
export function judgeBalance(
  { chapters, totals }: Balance,
  declared: BalanceDeclaration,
  ids: readonly string[],
): BalanceJudged {
  const found = [
    ...chapters.flatMap(({ slug, counts }) =>
      declared.chapter.flatMap((measure) => outsideOf(slug, counts, measure)),
    ),
    ...declared.whole.flatMap((measure) => outsideOf(undefined, totals, measure)),
  ];
  const outside = found.map((one) => ({
    ...one,
    reason: declared.reasons.find((reason) => explains(reason, one))?.reason,
  }));
  const idle = declared.reasons.filter(
    (reason) =>
      !reason.measures.every((measure) =>
        found.some((one) => one.measure === measure && explains(reason, one)),
      ),
  );
  return { outside, idle };

  function outsideOf(
    chapter: string | undefined,
    counts: Record<string, Counts>,
    measure: Measure,
  ): OutsideBand[] {
    const numbers = ids.map((id) => counts[id]?.[measure] ?? 0);
    const mean = numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, ids.length);
    return ids.flatMap((perspective, index) => {
      const count = numbers[index] ?? 0;
      const isInside = count >= mean * declared.band.least && count <= mean * declared.band.most;
      return isInside ? [] : [{ chapter, perspective, measure, count, mean }];
    });
  }
}

function explains({ chapter, perspective, measures }: BalanceReason, one: OutsideBand): boolean {
  return chapter === one.chapter && perspective === one.perspective && measures.includes(one.measure);
}
