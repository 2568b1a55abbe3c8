import { citeRecord } from '../../cite/citableOf.ts';
import { CiteThis } from '../../components/CiteThis.tsx';
import { hostOf } from '../../components/hostOf.ts';
import { href } from '../../components/href.ts';
import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { personOf, perspectiveOf } from '../../components/storyRecords.ts';
import { howSeen } from '../../components/WhereSeen.tsx';
import { WithQuotationLinks } from '../../components/WithQuotationLinks.tsx';
import type { RecordEntry } from '../../model/record.ts';
import { EntryLink } from './EntryLink.tsx';
import { Listed } from './Listed.tsx';
import styles from './RecordPage.module.css';
import kit from './ReferencePage.module.css';
import { chaptersOfRecord, restsOn } from './recordFacts.ts';
import { stepsTelling } from './stepsTelling.ts';
import { ToldIn } from './ToldIn.tsx';

/** A document told in our words: whose it is, what it says, how it was seen, and where the story tells of it. */
export function RecordCard({ record }: { record: RecordEntry }) {
  const { story, root } = useStory();
  const { id, by, issuer, dated, summary, addresses } = record;
  const perspective = perspectiveOf(story, record.perspective);
  return (
    <li
      className={kit.entry}
      id={id}
      data-entry=""
      data-chapter={chaptersOfRecord(story, id).join(' ')}
      data-perspective={record.perspective}
    >
      <div className={kit.stack}>
        <p className={kit.kicker}>
          <a href={`#${id}`}>{`Document ${id}`}</a>
        </p>
        <h3 className={kit.name}>{issuer}</h3>
        <p className={kit.label}>{dated}</p>
        <p className={styles.perspective}>
          {perspective && <PerspectiveMark mark={perspective.mark} />}
          <span>{perspective?.label ?? story.site.commentary.label}</span>
        </p>
        <p className={kit.small}>
          <Listed between="; ">
            {by.map((person) => (
              <a key={person} href={href(root, `people/#${person}`)}>
                {personOf(story, person).name}
              </a>
            ))}
          </Listed>
        </p>
      </div>
      <div className={kit.stack}>
        <div>
          <h4 className={kit.label}>Record, told in our words</h4>
          <p className={kit.text}>
            <WithQuotationLinks named text={summary} />
          </p>
        </div>
        <ul className={kit.small} aria-label="Where it was seen">
          {addresses.map(({ url, seen, via }) => (
            <li key={url}>
              <a href={url} rel="external">
                {hostOf(url)}
              </a>
              , {howSeen(seen, via)}
            </li>
          ))}
        </ul>
        <WhereRecordStands id={id} />
        <CiteThis text={citeRecord(record, story)} label={`Cite ${id}`} />
      </div>
    </li>
  );
}

/** The steps that tell of it, and the claims and events that rest on it. */
function WhereRecordStands({ id }: { id: string }) {
  const { story } = useStory();
  const told = stepsTelling(story, 'record', id);
  const { claims, events, isOnMap } = restsOn(story, id);
  const resting = claims.length + events.length;
  return (
    <div className={kit.stack} data-where="">
      {told.length > 0 && <h4 className={kit.label}>In the story</h4>}
      <ToldIn kind="record" id={id} />
      <p className={kit.small}>
        {told.length === 0 && `Background: no step${resting > 0 ? '' : ', claim or event'} tells of it. `}
        {isOnMap && 'The map draws on it. '}
        {resting > 0 && 'On it rest: '}
        <Listed>
          {claims.map((claim) => (
            <EntryLink key={claim.id} page="claims" id={claim.id} />
          ))}
          {events.map((event) => (
            <EntryLink key={event.id} page="timeline" id={event.id} />
          ))}
        </Listed>
      </p>
    </div>
  );
}
