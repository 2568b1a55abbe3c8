/**
 * How wide words are on the map, without a browser: the page is laid out where there is none. Advance widths of the label
 * face in thousandths of its size, from the space to the tilde; the other cuts are taken as so much wider.
 */
const ADVANCES =
  '212 258 382 637 538 837 626 220 302 302 414 540 248 360 248 349 540 540 540 540 540 540 540 540 540 540 258 258 540 540 540 431 803 579 589 561 607 526 505 627 637 362 462 574 453 730 637 638 548 638 578 525 516 611 549 808 555 534 524 286 349 286 540 508 540 483 524 454 524 495 294 477 513 228 228 477 247 787 513 504 524 524 332 439 318 513 445 698 459 451 421 310 288 310 540'
    .split(' ')
    .map(Number);
const FIRST = 32;
/** A letter beyond the table, such as ü or ə. */
const OTHER = 560;

export type Cut = 'regular' | 'strong' | 'italic';

/** Greatest ratio to the regular cut over whole names, with a little to spare. */
const WIDER: Readonly<Record<Cut, number>> = { regular: 1.02, strong: 1.07, italic: 1.22 };

export interface Lettering {
  size: number;
  cut: Cut;
  /** Set in capitals, this far apart, in parts of the size. */
  spaced?: number;
}

/** In pixels, never less than a browser needs. */
export function textWidth(text: string, { size, cut, spaced }: Lettering): number {
  const letters = [...(spaced === undefined ? text : text.toUpperCase())];
  const em =
    letters.reduce((sum, letter) => sum + (ADVANCES[letter.charCodeAt(0) - FIRST] ?? OTHER), 0) / 1000;
  return size * (em * WIDER[cut] + letters.length * (spaced ?? 0));
}
