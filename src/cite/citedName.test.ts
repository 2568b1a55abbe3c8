import { describe, expect, it } from 'vitest';
import { bodyName, personName, withInitials } from './citedName.ts';

describe('the name of an author', () => {
  it.each([
    ['Ada North', { given: 'Ada', family: 'North' }],
    ['Jean-Luc Ada North-Vale', { given: 'Jean-Luc Ada', family: 'North-Vale' }],
    ['Şəfəq Əliyeva', { given: 'Şəfəq', family: 'Əliyeva' }],
    // More than a name, or less: taken apart it would become somebody else’s.
    ['Judge Vale', { literal: 'Judge Vale' }],
    ['Judge ad hoc Vale', { literal: 'Judge ad hoc Vale' }],
    ['Spokesperson of Ada North', { literal: 'Spokesperson of Ada North' }],
    ['Reed', { literal: 'Reed' }],
  ])('%s is taken apart where it is no more than a name', (name, parts) => {
    expect(personName(name)).toEqual(parts);
  });

  it('of a body is whole, without its letters in brackets, and begins a sentence', () => {
    expect(bodyName('the River Council (RC)')).toEqual({ literal: 'The River Council' });
  });

  it('has initials of whole letters, whatever the script', () => {
    expect(withInitials({ given: 'Şəfəq Ada', family: 'Əliyeva' })).toBe('Əliyeva, Ş. A.');
    expect(withInitials({ given: 'Jean-Luc', family: 'Reed' })).toBe('Reed, J.-L.');
    expect(withInitials({ given: 'Տիգրան', family: 'Մանուկյան' })).toBe('Մանուկյան, Տ.');
    expect(withInitials({ literal: 'Harbour Board' })).toBe('Harbour Board');
  });
});
