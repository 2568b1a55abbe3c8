import type { Claim } from '../model/claim.ts';
import { useChapter } from './ChapterContext.tsx';
import styles from './ClaimEntry.module.css';
import { ClaimSupports } from './ClaimSupports.tsx';
import { Heading } from './Heading.tsx';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';
import { claimOf } from './storyRecords.ts';
import { VERDICTS, verdictsOf } from './verdicts.ts';
import { WithQuotationLinks } from './WithQuotationLinks.tsx';

/** A claim and what the record shows. The verdict is a plain word at the head of its explanation, never a badge. */
export function ClaimEntry({ of: id }: { of: string }) {
  const { story, root } = useStory();
  const { chapter, level } = useChapter();
  const claim = claimOf(story, id);
  return (
    // The one scroll holds every chapter, and two of them may tell of the same claim.
    <section className={styles.claim} id={`${chapter.slug}-${id}`} data-claim={id}>
      <div className={styles.grid}>
        <div>
          <p className={styles.kicker}>
            The claim <a href={href(root, `claims/#${id}`)}>{id}</a>
          </p>
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
            {verdictsOf(claim).map((verdict) => `${VERDICTS[verdict].word}. `)}
            {claim.explanation}
          </p>
          <References claim={claim} />
        </div>
      </div>
    </section>
  );
}

function References({ claim: { supportedBy, disputedBy } }: { claim: Claim }) {
  if (supportedBy.length + disputedBy.length === 0) return null;
  return (
    <details className={styles.references}>
      <summary>What speaks for it and against it</summary>
      <ClaimSupports title="For" supports={supportedBy} />
      <ClaimSupports title="Against" supports={disputedBy} />
    </details>
  );
}
