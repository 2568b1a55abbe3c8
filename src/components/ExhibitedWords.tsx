import { useChapter } from './ChapterContext.tsx';
import styles from './Exhibit.module.css';
import { href } from './href.ts';
import { findUse, type QuotationProps } from './Quotation.tsx';
import { SettingContext } from './SettingContext.tsx';
import { useStory } from './StoryContext.tsx';
import { sourceMark } from './sourceMark.ts';
import { personOf, sourceOf } from './storyRecords.ts';
import { WithEllipses } from './WithEllipses.tsx';

/** Words in a cutting: set as its paper might, without marks of ours, the cutting itself being the quotation. */
export function ExhibitedWords({ source: id, by, at, ref, opens, closes, number, children }: QuotationProps) {
  const { story, root } = useStory();
  const { chapter } = useChapter();
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
        <a href={href(root, `sources/${id}/`)} {...sourceMark(story, id, findUse(chapter, number))}>
          {at}
        </a>
        {!isPublishers && ` · printed there as the words of ${personOf(story, by).name}`}
      </figcaption>
    </figure>
  );
}
