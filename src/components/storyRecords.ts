/** An id to its record. The content is checked before it comes here, so a miss is a bug of ours and says so. */
import type { Chapter } from '../model/chapter.ts';
import type { Claim } from '../model/claim.ts';
import { COMMENTARY } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Perspective } from '../model/perspective.ts';
import type { Place } from '../model/place.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Source } from '../model/source.ts';
import type { Story } from '../model/story.ts';

function found<T>(record: T | undefined, kind: string, id: string): T {
  if (!record) throw new Error(`The story has no ${kind} “${id}”.`);
  return record;
}

export function personOf({ people }: Story, id: string): Person {
  return found(
    people.find((person) => person.id === id),
    'person',
    id,
  );
}

export function sourceOf({ sources }: Story, id: string): Source {
  return found(
    sources.find((source) => source.id === id),
    'source',
    id,
  );
}

export function placeOf({ places }: Story, id: string): Place {
  return found(
    places.find((place) => place.id === id),
    'place',
    id,
  );
}

export function claimOf({ claims }: Story, id: string): Claim {
  return found(
    claims.find((claim) => claim.id === id),
    'claim',
    id,
  );
}

export function recordOf({ record }: Story, id: string): RecordEntry {
  return found(
    record.find((entry) => entry.id === id),
    'record',
    id,
  );
}

export function chapterOf({ chapters }: Story, slug: string): Chapter {
  return found(
    chapters.find((chapter) => chapter.slug === slug),
    'chapter',
    slug,
  );
}

/** Undefined for commentary, which belongs to no perspective. */
export function perspectiveOf({ site }: Story, id: string): Perspective | undefined {
  if (id === COMMENTARY) return undefined;
  return found(
    site.perspectives.find((perspective) => perspective.id === id),
    'perspective',
    id,
  );
}
