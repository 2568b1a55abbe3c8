import { describe, expect, it } from 'vitest';
import type { Person } from '../model/person.ts';
import { inventedStory } from './InventedStory.examples.tsx';
import { filePeople } from './peopleInOrder.ts';

function person(name: string, perspective: string, kind: Person['kind'] = 'person'): Person {
  return { id: name, kind, name, role: '', perspective, speaksFor: '', sentence: '', background: false };
}

/** Each heading with its bodies and its persons. */
function filed(people: readonly Person[]) {
  return filePeople(inventedStory, people).map(({ perspective, bodies, persons }) => [
    perspective?.label,
    bodies.map(({ name }) => name),
    persons.map(({ name }) => name),
  ]);
}

describe('People in order', () => {
  it('stand by perspective in the order of labels, and last those whom none owns', () => {
    const people = [person('Ann', 'none'), person('Ben', 'southbank'), person('Cleo', 'northbank')];
    expect(filed(people)).toEqual([
      ['Northbank', [], ['Cleo']],
      ['Southbank', [], ['Ben']],
      [undefined, [], ['Ann']],
    ]);
  });

  it('stand by last name, and bodies apart from them, without their article', () => {
    const people = [
      person('Zoe Able', 'northbank'),
      person('Spokesman of Ada North', 'northbank'),
      person('Ada North', 'northbank'),
      person('the Board', 'northbank', 'body'),
      person('Aldermen', 'northbank', 'body'),
      person('The copy’s board', 'northbank', 'attribution'),
    ];
    expect(filed(people)).toEqual([
      [
        'Northbank',
        ['Aldermen', 'the Board', 'The copy’s board'],
        ['Zoe Able', 'Ada North', 'Spokesman of Ada North'],
      ],
    ]);
  });
});
