import { href } from '../../components/href.ts';
import { SourceTitle } from '../../components/SourceTitle.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { personOf } from '../../components/storyRecords.ts';
import type { Source } from '../../model/source.ts';
import reference from './ReferencePage.module.css';
import { ReferencePage } from './ReferencePage.tsx';
import styles from './SourcesPage.module.css';
import { SourceVocabulary } from './SourceVocabulary.tsx';

/** The published texts that the story quotes: what they are, how they stand in time, and their words side by side. */
export function SourcesPage() {
  const { story, root } = useStory();
  return (
    <ReferencePage
      title="Sources"
      path="sources/"
      dek="The published texts that are quoted here. Every quotation was compared with its text letter for letter; the texts themselves are other people’s work and are not reprinted."
    >
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
      <InTime sources={story.sources.filter(({ inTime }) => inTime)} />
      <section className={reference.section} id="words">
        <h2 className={reference.heading}>Their words, side by side</h2>
        <SourceVocabulary />
      </section>
    </ReferencePage>
  );
}

/** Who could know what, by the date of each text: a text is not to be blamed for what came after it. */
function InTime({ sources }: { sources: readonly Source[] }) {
  const { root } = useStory();
  if (sources.length === 0) return null;
  return (
    <section className={reference.section} id="in-time">
      <h2 className={reference.heading}>Who could know what</h2>
      <ol className={styles.list}>
        {inOrderOfTime(sources).map(({ id, dated, inTime }) => (
          <li key={id}>
            <p className={styles.id}>
              <a href={href(root, `sources/${id}/`)}>{id}</a>
            </p>
            <div>
              <h3 className={reference.label}>{dated}</h3>
              <p className={reference.text}>{inTime}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** By the latest thing each tells of; of two with the same, the one with the less certain date comes later. */
export function inOrderOfTime(sources: readonly Source[]): Source[] {
  const latest = ({ latest, date }: Source) => latest ?? date;
  return [...sources].sort(
    (a, b) => latest(a).localeCompare(latest(b)) || b.date.length - a.date.length || a.id.localeCompare(b.id),
  );
}
