import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inks } from './inks.ts';

describe('the inks of the cards', () => {
  it('are those of the pages by day', () => {
    const tokens = readFileSync(resolve(import.meta.dirname, '../styles/tokens.css'), 'utf8');
    for (const [name, colour] of Object.entries(inks)) {
      expect(tokens, name).toContain(`--color-${name}: light-dark(${colour},`);
    }
  });
});
