/** Pixels of a card, as the places that show cards ask for; `margin`: what its words keep clear of every edge. */
export const CARD = { width: 1200, height: 630, margin: 56 } as const;
