import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { personOf } from '../../components/storyRecords.ts';
import styles from './SourcePage.module.css';

/** What of a source is quoted in which chapter, each with the way to the step where it stands. */
export function QuotationsUsed({ source }: { source: string }) {
  const { story, root } = useStory();
  const used = story.chapters
    .map(({ slug, number, frontmatter, quotations }) => ({
      slug,
      title: `${number} ${frontmatter.title}`,
      quotations: quotations.filter((quotation) => quotation.source === source),
    }))
    .filter(({ quotations }) => quotations.length > 0);
  if (used.length === 0) return <p className={styles.section}>Nothing of it is quoted so far.</p>;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Quoted here</h2>
      {used.map(({ slug, title, quotations }) => (
        <section key={slug}>
          <h3 className={styles.chapter}>{title}</h3>
          <ul className={styles.quotations}>
            {quotations.map(({ by, runs, pinpoint, step, place }) => (
              <li key={`${place.line}:${place.column}`}>
                <q>{runs.join(' … ')}</q>
                <p>
                  {personOf(story, by).name}, {pinpoint} ·{' '}
                  <a href={href(root, `chapters/${slug}/${step ? `#${step}` : ''}`)}>where it stands</a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
