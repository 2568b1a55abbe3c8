import type { Evidence } from '../../model/evidence.ts';
import { printedWords } from './printedWords.ts';

/** Letters of so many words, with whose they are, stand on one sheet of either size in a type that can be read. */
const LETTERS_OF_A_SHEET = 2200;

/** Whether the cards can be printed on one sheet; else half of them go on each of two. */
export function cardsFitSheet(cards: readonly Evidence[]): boolean {
  return cards.reduce((sum, card) => sum + lettersOf(card), 0) <= LETTERS_OF_A_SHEET;
}

function lettersOf(card: Evidence): number {
  switch (card.kind) {
    case 'quotation':
      return printedWords(card.use).length;
    case 'record':
      return card.entry.summary.length;
    case 'claim':
      return card.claim.claim.length + card.claim.explanation.length;
    case 'source':
      return card.source.title.length;
  }
}
