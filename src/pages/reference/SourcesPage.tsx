import { Bar } from '../../components/Bar.tsx';
import { href } from '../../components/href.ts';
import { PageFooter } from '../../components/PageFooter.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { personOf } from '../../components/storyRecords.ts';
import styles from './SourcesPage.module.css';
import { SourceTitle } from './SourceTitle.tsx';

/** The published texts that the story quotes. */
export function SourcesPage() {
  const { story, root } = useStory();
  return (
    <>
      <Bar />
      <main id="main" className={styles.page}>
        <h1 className={styles.title}>Sources</h1>
        <p className={styles.dek}>
          The published texts that are quoted here. Every quotation was compared with its text letter for
          letter; the texts themselves are other people’s work and are not reprinted.
        </p>
        <ol className={styles.list}>
          {story.sources.map((source) => (
            <li key={source.id}>
              <p className={styles.id}>{source.id}</p>
              <div>
                <h2>
                  <a href={href(root, `sources/${source.id}/`)}>
                    <SourceTitle source={source} />
                  </a>
                </h2>
                <p className={styles.facts}>
                  {personOf(story, source.publisher).name} · {source.dated} · {source.kind}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </main>
      <PageFooter />
    </>
  );
}
