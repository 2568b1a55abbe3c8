import { capital } from '../model/capital.ts';
import type { CitedName } from './citable.ts';

const TITLE = /^(judge|justice|president|minister|sir|lord|lady|dr|prof|mrs?|ms)\b/i;

/** A person's name of the story's data: the last word is the family name, unless the name is more than a name. */
export function personName(name: string): CitedName {
  const bare = withoutBrackets(name);
  const words = bare.split(/\s+/);
  const family = words.pop() ?? '';
  const isPlain = words.length > 0 && [...words, family].every(startsHigh) && !TITLE.test(bare);
  return isPlain ? { family, given: words.join(' ') } : bodyName(name);
}

/** A body, whose name is never taken apart. */
export function bodyName(name: string): CitedName {
  return { literal: capital(withoutBrackets(name)) };
}

/** "River Council (RC)" to "River Council". */
export function withoutBrackets(name: string): string {
  return name.replace(/\s*\(.*\)$/, '');
}

/** "Reed, Anna". */
export function familyFirst(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** "Anna Reed". */
export function givenFirst(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** "Reed, A.", "Reed, J.-L.". */
export function withInitials(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${initials}`;
}

function startsHigh(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
