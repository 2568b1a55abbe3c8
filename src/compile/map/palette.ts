/**
 * The inks of the base maps, which are image files and so cannot read the page's tokens.
 * By day and by night each is chosen for its own paper; the night map is drawn anew, not inverted.
 */
export const palette = {
  day: {
    paper: '#f3efe7',
    landBeyond: '#ece7dc',
    water: '#dde5e5',
    coast: '#b3c3c8',
    river: '#6c8892',
    border: '#80776b',
    borderHalo: '#ddd5c6',
    contextRoad: '#bdb4a5',
    graticule: '#dfd8ca',
  },
  night: {
    paper: '#191713',
    landBeyond: '#211e19',
    water: '#171d20',
    coast: '#35434a',
    river: '#587680',
    border: '#91887a',
    borderHalo: '#332e27',
    contextRoad: '#4d463c',
    graticule: '#2a2620',
  },
} as const;

export type Theme = keyof typeof palette;
