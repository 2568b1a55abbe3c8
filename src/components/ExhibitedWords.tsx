import styles from './Exhibit.module.css';
import type { QuotationProps } from './Quotation.tsx';
import { SettingContext } from './SettingContext.tsx';
import { useStory } from './StoryContext.tsx';
import { personOf, sourceOf } from './storyRecords.ts';
import { WithEllipses } from './WithEllipses.tsx';

/** Words in a cutting: set as its paper might, without marks of ours, the cutting itself being the quotation. */
export function ExhibitedWords({ source: id, by, at, ref, opens, closes, children }: QuotationProps) {
  const { story } = useStory();
  const isPublishers = by === sourceOf(story, id).publisher;
  return (
    <figure className={styles.piece} data-quotation={ref ?? ''} data-at={at}>
      <blockquote className={at === 'headline' ? styles.headline : styles.body}>
        <p>
          <SettingContext value="sentence">
            <WithEllipses at={at} opens={opens} closes={closes}>
              {children}
            </WithEllipses>
          </SettingContext>
        </p>
      </blockquote>
      <figcaption className={styles.pinpoint}>
        {at}
        {!isPublishers && ` · printed there as the words of ${personOf(story, by).name}`}
      </figcaption>
    </figure>
  );
}
