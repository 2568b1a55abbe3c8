import type { Preference } from './preference.ts';

/** Day or night paper. */
export const THEME: Preference = {
  attribute: 'data-theme',
  on: 'night',
  off: 'day',
  systemQuery: '(prefers-color-scheme: dark)',
};
