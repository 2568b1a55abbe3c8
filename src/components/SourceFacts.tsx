import type { ReactNode } from 'react';
import type { Source } from '../model/source.ts';
import { hostOf } from './hostOf.ts';
import { href } from './href.ts';
import styles from './SourceCard.module.css';
import { useStory } from './StoryContext.tsx';
import { personOf, perspectiveOf } from './storyRecords.ts';
import { howSeen } from './WhereSeen.tsx';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** The historian's questions to a source, and how sure each answer is. */
export function SourceFacts({ source }: { source: Source }) {
  const { story, root } = useStory();
  const publisher = personOf(story, source.publisher);
  const perspective = perspectiveOf(story, source.perspective);
  return (
    <dl className={styles.facts}>
      <Fact term="Published by">
        <a href={href(root, `people/#${publisher.id}`)}>{publisher.name}</a>
        {source.byline && ` (byline: ${source.byline})`}
        <span className={styles.more}>{publisher.role}</span>
      </Fact>
      <Fact term="What to call it">{source.callIt}</Fact>
      <Fact term="Kind">{source.kind}</Fact>
      <Fact term="Filed under">{perspective?.label ?? story.site.commentary.label}</Fact>
      <Fact term="For whom">{source.forWhom}</Fact>
      <Fact term="With what interest">{source.interest}</Fact>
      <Fact term="At first hand?">{source.firstHand}</Fact>
      <Fact term="Date">{source.dated}</Fact>
      <Fact term="Place">{source.place}</Fact>
      <Fact term="Language">{LANGUAGES.of(source.language)}</Fact>
      <Fact term="How certain">
        <ul>
          {source.certainty.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fact>
      <Fact term="Address">
        {source.addresses.length > 0 && (
          <ul>
            {source.addresses.map(({ url, seen, via }) => (
              <li key={url}>
                <a href={url} rel="external">
                  {hostOf(url)}
                </a>
                {`, ${howSeen(seen, via)}`}
              </li>
            ))}
          </ul>
        )}
        {source.addressNote && <span className={styles.more}>{source.addressNote}</span>}
        {source.addresses.length === 0 && !source.addressNote && 'None is recorded.'}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
