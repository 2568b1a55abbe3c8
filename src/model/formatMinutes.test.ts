import { expect, it } from 'vitest';
import { formatAbout, formatMinutes } from './formatMinutes.ts';

it.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [7, '7 minutes'],
  [60, '1 hour'],
  [61, '1 hour 1 minute'],
  [135, '2 hours 15 minutes'],
])('%i minutes of reading are “%s”', (minutes, words) => {
  expect(formatMinutes(minutes)).toBe(words);
});

it.each([
  [1, 'about 5 minutes'],
  [22, 'about 20 minutes'],
  [91, 'about 1 hour 30 minutes'],
  [118, 'about 2 hours'],
])('%i minutes in all are “%s”', (minutes, words) => {
  expect(formatAbout(minutes)).toBe(words);
});
