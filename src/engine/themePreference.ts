import type { Preference } from './preferenceSwitch.ts';
import { STORED } from './storage.ts';

/** Day or night paper. */
export const THEME: Preference = {
  attribute: 'data-theme',
  on: 'night',
  off: 'day',
  systemQuery: '(prefers-color-scheme: dark)',
  storedAs: STORED.theme,
  button: '[data-toggle="theme"]',
};
