import type { Teaching } from '../../model/teaching.ts';

/** All cards in the order of their numbers, which gives nothing away of where they belong. */
export function cardsInOrder({ evidenceCards: { left, right } }: Teaching): string[] {
  return [...left.cards, ...right.cards].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
}
