import { describe, expect, it } from 'vitest';
import { escapeRegExp } from './escapeRegExp.ts';

describe('text escaped for a pattern', () => {
  it.each(['a.b', 'What? (No!)', '[1] {2} $3 ^4', 'and/or|not', 'back\\slash', 'well-known*+'])(
    'matches itself and nothing else: %s',
    (text) => {
      const pattern = new RegExp(`^${escapeRegExp(text)}$`, 'u');
      expect(pattern.test(text)).toBe(true);
      for (let at = 0; at < text.length; at += 1)
        expect(pattern.test(`${text.slice(0, at)}x${text.slice(at + 1)}`)).toBe(text[at] === 'x');
    },
  );
});
