import { palette } from '../compile/map/palette.ts';

/** The day colours of the pages, for pictures that are files and cannot read the page's tokens; a test holds the two together. */
export const inks = {
  paper: palette.day.paper,
  ink: '#22262b',
  muted: '#625c53',
  'route-1': '#a8482a',
  'route-2': '#23696b',
  border: palette.day.border,
  pencil: '#5a5f66',
  hairline: '#cfc6b8',
} as const;
