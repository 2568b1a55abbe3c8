import { Bar } from '../../components/Bar.tsx';
import { PageFooter } from '../../components/PageFooter.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { sourceOf } from '../../components/storyRecords.ts';
import { QuotationsUsed } from './QuotationsUsed.tsx';
import { RepeatTheCheck } from './RepeatTheCheck.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import styles from './SourcePage.module.css';
import { SourceTitle } from './SourceTitle.tsx';

/** The card of one source: what it is, what of it is quoted where, and how to repeat the check of the words. */
export function SourcePage({ id }: { id: string }) {
  const { story } = useStory();
  const source = sourceOf(story, id);
  return (
    <>
      <Bar />
      <main id="main" className={styles.page}>
        <p className={styles.kicker}>Source {id}</p>
        <h1 className={styles.title}>
          <SourceTitle source={source} />
        </h1>
        {source.exhibitOnly && (
          <p className={styles.exhibit}>Shown only as an example of how texts err, never as testimony.</p>
        )}
        <SourceFacts source={source} />
        <QuotationsUsed source={id} />
        <RepeatTheCheck source={id} />
      </main>
      <PageFooter />
    </>
  );
}
