import { describe, expect, it } from 'vitest';
import { CHAPTER, describeVocabulary, VOCABULARY } from './vocabulary.ts';

describe('the author’s vocabulary', () => {
  it('puts every tag into tags that it has itself', () => {
    const named = Object.values(VOCABULARY).flatMap(({ within, holdsOnly = [] }) => [
      ...within,
      ...holdsOnly,
    ]);
    expect(named.filter((name) => name !== CHAPTER && !(name in VOCABULARY))).toEqual([]);
  });

  it('lets what a tag holds stand in it', () => {
    const wrong = Object.entries(VOCABULARY).flatMap(([name, { holdsOnly = [] }]) =>
      holdsOnly.filter((held) => !VOCABULARY[held]?.within.includes(name)),
    );
    expect(wrong).toEqual([]);
  });

  it('prints one row of the author’s table for each tag', () => {
    const table = describeVocabulary();
    expect(table).toContain('| `<Step>` | id, (says), (layer), (camera), (show), (on) | Scene |');
    expect(table.trim().split('\n')).toHaveLength(Object.keys(VOCABULARY).length + 2);
  });
});
