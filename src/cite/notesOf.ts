import type { Citable } from './citable.ts';

/** What no field of a record has room for, a sentence each. */
export function notesOf({ dated, seen, authors, notes = [] }: Citable): string[] {
  const natives = authors.flatMap(({ native }) => native ?? []);
  return [
    natives.length > 0 && `In the original script: ${natives.join('; ')}.`,
    dated && `Date: ${dated}.`,
    seen && `Address seen: ${seen}.`,
    ...notes,
  ].filter((note) => typeof note === 'string') as string[];
}
