import { describe, expect, it } from 'vitest';
import type { Attestation } from '../../model/attestation.ts';
import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import type { Term } from '../../model/term.ts';
import { countedRows } from './countedRows.ts';

const term = (id: string, ownVoice: Term['ownVoice'], words: string[]) =>
  ({ id, term: id, ownVoice, words }) as Term;
const text = (source: string, terms: Attestation['terms'], places: Attestation['places'] = {}) =>
  ({ source, words: 100, terms, places }) as Attestation;

const rowsOf = (terms: Term[], attestations: Attestation[]) =>
  countedRows({
    sources: [{ id: 'post' }, { id: 'wire' }] as Source[],
    places: [{ id: 'town' }] as Place[],
    terms,
    attestations,
  });

describe('the rows of counted words', () => {
  it('sum up the forms of a contested word, and tell which were found', () => {
    const { rows } = rowsOf(
      [term('lockout', 'no', ['lockout', 'locked out', 'lockouts'])],
      [text('wire', { lockout: {} }), text('post', { lockout: { 'locked out': 2, lockout: 1 } })],
    );
    expect(rows).toEqual([
      {
        key: 'term-lockout',
        page: 'term-lockout',
        label: 'lockout',
        looked: ['lockout', 'locked out', 'lockouts'],
        forms: ['lockout', 'locked out'],
        counts: [3, 0],
      },
    ]);
  });

  it('count each word for itself where it is the choice that tells', () => {
    const { rows } = rowsOf(
      [term('ferry', 'yes', ['ferry', 'boat', 'ship'])],
      [
        text('post', { ferry: { boat: 1 } }),
        text('wire', { ferry: { ferry: 4 } }, { town: { Velmouth: 2 } }),
      ],
    );
    expect(rows.map(({ label, counts }) => [label, counts])).toEqual([
      ['ferry', [0, 4]],
      ['boat', [1, 0]],
      ['Velmouth', [undefined, 2]],
    ]);
  });

  it('tell apart what stands in no text and what nobody has counted', () => {
    const { rows, nowhere } = rowsOf(
      [term('lockout', 'no', ['lockout', 'locked out']), term('strike', 'no', ['strike'])],
      [text('post', { lockout: {} })],
    );
    expect(rows).toEqual([]);
    expect(nowhere).toEqual(['lockout, locked out']);
  });
});
