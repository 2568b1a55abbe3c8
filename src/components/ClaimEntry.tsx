import type { Claim } from '../model/claim.ts';
import type { Story } from '../model/story.ts';
import { useChapter } from './ChapterContext.tsx';
import styles from './ClaimEntry.module.css';
import { Heading } from './Heading.tsx';
import { useStory } from './StoryContext.tsx';
import { claimOf, recordOf } from './storyRecords.ts';
import { WhereSeen } from './WhereSeen.tsx';
import { WithQuotationLinks } from './WithQuotationLinks.tsx';

const VERDICTS: Readonly<Record<Claim['verdict'], string>> = {
  confirmed: 'Confirmed.',
  contested: 'Contested.',
  error: 'An error.',
  cut: 'Cut.',
  misattributed: 'Misattributed.',
  unverified: 'Not verified.',
};

/** A claim and what the record shows. The verdict is a plain word at the head of its explanation, never a badge. */
export function ClaimEntry({ of: id }: { of: string }) {
  const { story } = useStory();
  const { chapter, level } = useChapter();
  const claim = claimOf(story, id);
  const { verdict, also } = claim;
  return (
    // The one scroll holds every chapter, and two of them may tell of the same claim.
    <section className={styles.claim} id={`${chapter.slug}-${id}`} data-claim={id}>
      <div className={styles.grid}>
        <div>
          <p className={styles.kicker}>The claim</p>
          <p className={styles.words}>{claim.claim}</p>
          <p className={styles.said}>
            <b>Said in</b> <WithQuotationLinks text={claim.assertedBy.join('; ')} />
          </p>
        </div>
        <div>
          <Heading level={level + 1} className={styles.kicker}>
            What the record shows
          </Heading>
          <p className={styles.shows}>
            {VERDICTS[verdict]} {also && also !== verdict && `${VERDICTS[also]} `}
            {claim.explanation}
          </p>
          <References claim={claim} story={story} />
        </div>
      </div>
    </section>
  );
}

function References({ claim, story }: { claim: Claim; story: Story }) {
  const { supportedBy, disputedBy } = claim;
  if (supportedBy.length + disputedBy.length === 0) return null;
  return (
    <details className={styles.references}>
      <summary>What speaks for it and against it</summary>
      <Supports title="For" supports={supportedBy} story={story} />
      <Supports title="Against" supports={disputedBy} story={story} />
    </details>
  );
}

interface SupportsProps {
  title: string;
  supports: Claim['supportedBy'];
  story: Story;
}

function Supports({ title, supports, story }: SupportsProps) {
  if (supports.length === 0) return null;
  return (
    <dl className={styles.supports}>
      <dt>{title}</dt>
      {supports.map((support) => (
        <dd key={support.what}>
          <SupportEntry support={support} story={story} />
        </dd>
      ))}
    </dl>
  );
}

/** Documents first, then the addresses that no document has given yet. */
function SupportEntry({ support, story }: { support: Claim['supportedBy'][number]; story: Story }) {
  const entries = support.record.map((id) => recordOf(story, id));
  const given = entries.flatMap(({ addresses }) => addresses.map(({ url }) => url));
  return (
    <>
      <WithQuotationLinks text={support.what} />
      {entries.map(({ id, issuer, dated, addresses }) => (
        <span key={id} className={styles.record}>
          {issuer}, {dated}, <WhereSeen addresses={addresses} />
        </span>
      ))}
      {support.urls
        .filter((url) => !given.includes(url))
        .map((url) => (
          <a key={url} className={styles.record} href={url} rel="external">
            {new URL(url).hostname.replace(/^www\./, '')}
          </a>
        ))}
    </>
  );
}
