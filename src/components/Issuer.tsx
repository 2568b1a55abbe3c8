import type { RecordEntry } from '../model/record.ts';
import { PersonName } from './PersonName.tsx';
import { useStory } from './StoryContext.tsx';
import { personOf } from './storyRecords.ts';

/** Who issued a document, in the record's own words; a person who speaks in it can be looked up. */
export function Issuer({ record: { by, issuer } }: { record: RecordEntry }) {
  const { story } = useStory();
  const person = by
    .map((id) => personOf(story, id))
    .find(({ kind, name }) => kind === 'person' && issuer.includes(name));
  if (!person) return issuer;
  const at = issuer.indexOf(person.name);
  return (
    <>
      {issuer.slice(0, at)}
      <PersonName of={person.id}>{person.name}</PersonName>
      {issuer.slice(at + person.name.length)}
    </>
  );
}
