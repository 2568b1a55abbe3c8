import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/rules/allRules.ts';
import { VOCABULARY } from '../../src/rules/vocabulary.ts';

const guide = readFileSync('content/STYLE.md', 'utf8');

describe('the style guide', () => {
  it('tells an author about every tag', () => {
    expect(Object.keys(VOCABULARY).filter((tag) => !guide.includes(`<${tag}`))).toEqual([]);
  });

  it('has a heading for every rule, so that a message leads to its explanation', () => {
    expect(allRules.map(({ id }) => id).filter((id) => !new RegExp(`^#+ .*${id}`, 'm').test(guide))).toEqual(
      [],
    );
  });
});
