import { describe, expect, it } from 'vitest';
import { nameForm } from './nameForms.ts';

const TABLE = {
  names: {
    island: { neutral: 'Eyot/Holm', northern: 'Holm', southern: 'Eyot' },
    mill: { neutral: 'Mill', northern: 'Kvern' },
  },
  naming: { northbank: 'northern', southbank: 'southern', upstream: 'neutral' },
};

describe('a contested name', () => {
  it.each([
    ['island', 'together', 'Eyot/Holm'],
    ['island', 'northbank', 'Holm'],
    ['island', 'southbank', 'Eyot'],
    ['island', 'upstream', 'Eyot/Holm'],
    ['mill', 'southbank', 'Mill'],
    ['island', 'a view nobody knows', 'Eyot/Holm'],
    ['a place nobody knows', 'northbank', undefined],
  ])('%s in the view %s reads %s', (id, view, form) => {
    expect(nameForm(TABLE, id, view)).toBe(form);
  });
});
