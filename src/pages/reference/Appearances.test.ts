import { describe, expect, it } from 'vitest';
import type { Appearance, Scene } from '../../model/chapter.ts';
import { waysIn } from './Appearances.tsx';

const scenes = [
  { steps: [{ id: 'one' }, { id: 'two' }] },
  { steps: [{ id: 'three' }] },
] as unknown as Scene[];

const ada = (as: Appearance['as'], step?: string): Appearance => ({ person: 'ada', step, as });

describe('Where somebody stands in a chapter', () => {
  it('is told by way and step, in reading order', () => {
    const appearances = [ada('quoted', 'three'), ada('named', 'two'), ada('quoted', 'one')];
    expect(waysIn('ada', { scenes, appearances })).toEqual([
      {
        as: 'quoted',
        steps: [
          { id: 'one', number: 1 },
          { id: 'three', number: 3 },
        ],
      },
      { as: 'named', steps: [{ id: 'two', number: 2 }] },
    ]);
  });

  it('does not name again who is quoted or told in the same step', () => {
    const appearances = [ada('told', 'one'), ada('named', 'one')];
    expect(waysIn('ada', { scenes, appearances })).toEqual([
      { as: 'told', steps: [{ id: 'one', number: 1 }] },
    ]);
  });

  it('has no step for what stands between scenes', () => {
    expect(waysIn('ada', { scenes, appearances: [ada('told')] })).toEqual([{ as: 'told', steps: [] }]);
  });

  it('is nowhere for somebody else', () => {
    expect(waysIn('ben', { scenes, appearances: [ada('told')] })).toEqual([]);
  });
});
