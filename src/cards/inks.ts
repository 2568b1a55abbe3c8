/** The day colours of the pages, for pictures that are files and cannot read the page's tokens; a test holds the two together. */
export const inks = {
  paper: '#f3efe7',
  ink: '#22262b',
  muted: '#625c53',
  'route-1': '#a8482a',
  'route-2': '#23696b',
  border: '#80776b',
  pencil: '#5a5f66',
  hairline: '#cfc6b8',
} as const;
