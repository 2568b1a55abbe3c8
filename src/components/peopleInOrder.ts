/** People and bodies as the story files them: by perspective in the order of labels, and by the alphabet within. */
import { COMMENTARY } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Perspective } from '../model/perspective.ts';
import type { Story } from '../model/story.ts';

export interface FiledPeople {
  /** Undefined for what belongs to no perspective, which comes last. */
  perspective: Perspective | undefined;
  bodies: Person[];
  persons: Person[];
}

export function filePeople({ site }: Pick<Story, 'site'>, people: readonly Person[]): FiledPeople[] {
  const perspectives = [...site.perspectives].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return [...perspectives, undefined]
    .map((perspective) => {
      const filed = people.filter((person) => person.perspective === (perspective?.id ?? COMMENTARY));
      return {
        perspective,
        bodies: inAlphabet(filed.filter(({ kind }) => kind !== 'person')),
        persons: inAlphabet(filed.filter(({ kind }) => kind === 'person')),
      };
    })
    .filter(({ bodies, persons }) => bodies.length + persons.length > 0);
}

function inAlphabet(people: Person[]): Person[] {
  return people.sort((a, b) => sortName(a).localeCompare(sortName(b), 'en'));
}

/** A person by the last name, a body without its article. */
function sortName({ kind, name }: Person): string {
  if (kind !== 'person') return name.replace(/^the /i, '');
  const words = name.split(' ');
  return `${words.at(-1)} ${name}`;
}
