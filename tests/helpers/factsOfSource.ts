import type { Attestation } from '../../src/model/attestation.ts';
import type { Source } from '../../src/model/source.ts';
import type { Story } from '../../src/model/story.ts';

/** What a reader must be told of a source, on its page and on its card. */
export function factsOfSource(
  source: Source,
  { people, attestations }: Pick<Story, 'people' | 'attestations'>,
): string[] {
  const attestation: Attestation | undefined = attestations.find((one) => one.source === source.id);
  const publisher = people.find(({ id }) => id === source.publisher);
  if (!publisher || !attestation) throw new Error(`Source ${source.id} has no publisher or no attestation.`);
  return [
    source.title,
    publisher.name,
    source.byline ?? '',
    source.callIt,
    source.kind,
    source.forWhom,
    source.interest,
    source.firstHand,
    source.dated,
    source.place,
    ...source.certainty,
    source.addressNote ?? '',
    attestation.text,
  ];
}
