import { hostOf } from '../../components/hostOf.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { WithQuotationLinks } from '../../components/WithQuotationLinks.tsx';
import type { StoryEvent } from '../../model/event.ts';
import type { Story } from '../../model/story.ts';
import { EntryFact } from './EntryFacts.tsx';
import { EntryLink } from './EntryLink.tsx';
import { Listed } from './Listed.tsx';

/** What an event rests on: documents, claims, quotations, and addresses with how each was seen. */
export function EventSources({ event: { refs, urls } }: { event: StoryEvent }) {
  return (
    <>
      {refs.length > 0 && (
        <EntryFact label="Rests on">
          <dd>
            <Listed>
              {refs.map((ref) => (
                <Reference key={ref} to={ref} />
              ))}
            </Listed>
          </dd>
        </EntryFact>
      )}
      <EntryFact label={urls.length > 1 ? 'Addresses' : 'Address'}>
        {urls.length === 0 && <dd>Address not recorded.</dd>}
        {urls.map((url) => (
          <SeenAt key={url} url={url} />
        ))}
      </EntryFact>
    </>
  );
}

/** A document leads to the record, a claim to the claims, a quotation to the step where it stands. */
function Reference({ to }: { to: string }) {
  const { story } = useStory();
  const record = story.record.find(({ id }) => id === to);
  if (record)
    return (
      <>
        <EntryLink page="record" id={to} /> ({record.issuer})
      </>
    );
  if (story.claims.some(({ id }) => id === to)) return <EntryLink page="claims" id={to} />;
  return <WithQuotationLinks text={`quotation ${to}`} />;
}

function SeenAt({ url }: { url: string }) {
  const { story } = useStory();
  return (
    <dd>
      <a href={url} rel="external">
        {hostOf(url)}
      </a>
      , {wordsFor(url, story)}
    </dd>
  );
}

/** How the record says that an address was seen; of the others it is only known that it was a copy. */
function wordsFor(url: string, { record }: Story): string {
  const known = record.flatMap(({ addresses }) => addresses).find((address) => address.url === url);
  switch (known?.seen) {
    case 'own-page':
      return 'seen on the issuer’s own page, in an archived copy';
    case 'via':
      return known.via ? `seen via ${known.via}` : 'seen as reported by others';
    case 'paraphrase':
      return known.via ? `seen as told by ${known.via}` : 'seen as told by others';
    case undefined:
      return 'seen as an archived copy';
  }
}
