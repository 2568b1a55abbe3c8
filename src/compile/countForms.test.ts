import { describe, expect, it } from 'vitest';
import { countForms } from './countForms.ts';

const terms = [
  { id: 'lockout', words: ['lockout', 'locked out', 'total lockout'] },
  { id: 'strike', words: ['strike'] },
  { id: 'pause', words: [] },
];
const places = [
  { id: 'town', neutral: 'Aldermouth/Velmouth', forms: { north: 'Aldermouth', south: 'Velmouth' } },
  { id: 'valley', neutral: 'Lower Alder', forms: { north: 'the Aldermouth valley', south: 'Lower Alder' } },
  { id: 'hill', neutral: 'Gallows Hill', forms: undefined },
];
const count = (text: string) => countForms(text, { terms, places });

describe('the counts of contested words', () => {
  it('are of whole words, in any case', () => {
    expect(count('Lockout! The lockout of the unlockouts. LOCKED OUT.').terms.lockout).toEqual({
      lockout: 2,
      'locked out': 1,
    });
  });

  it('take the longest form of an entry first, and count a name within a longer name too', () => {
    expect(count('a total lockout').terms.lockout).toEqual({ 'total lockout': 1 });
    expect(count('in the Aldermouth valley, above Aldermouth').places).toEqual({
      town: { Aldermouth: 2 },
      valley: { 'Aldermouth valley': 1 },
    });
  });

  it('say of every word that was looked for and not found that it was not', () => {
    expect(count('Nothing.').terms).toEqual({ lockout: {}, strike: {} });
  });

  it('are of names with several forms, and of none that are only two side by side', () => {
    const { places: found } = count('Velmouth’s quay; Lower Alder; Gallows Hill');
    expect(found).toEqual({ town: { Velmouth: 1 }, valley: { 'Lower Alder': 1 } });
  });
});
