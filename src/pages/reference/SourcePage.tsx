import { citeSource } from '../../cite/citableOf.ts';
import { Bar } from '../../components/Bar.tsx';
import { CiteData } from '../../components/CiteData.tsx';
import { CiteThis } from '../../components/CiteThis.tsx';
import { PageFooter } from '../../components/PageFooter.tsx';
import { RepeatTheCheck } from '../../components/RepeatTheCheck.tsx';
import { SourceCards } from '../../components/SourceCards.tsx';
import { SourceFacts } from '../../components/SourceFacts.tsx';
import { SourceTitle } from '../../components/SourceTitle.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { sourceOf } from '../../components/storyRecords.ts';
import { QuotationsUsed } from './QuotationsUsed.tsx';
import reference from './ReferencePage.module.css';
import { SourceFindings } from './SourceFindings.tsx';
import styles from './SourcePage.module.css';
import { SourceVocabulary } from './SourceVocabulary.tsx';

/** The card of one source in full: what it is, what it leaves out, its words, what of it is quoted where, and the check. */
export function SourcePage({ id }: { id: string }) {
  const { story } = useStory();
  const source = sourceOf(story, id);
  return (
    <>
      <Bar />
      <main id="main" className={reference.page}>
        <p className={reference.kicker}>Source {id}</p>
        <h1 className={styles.title}>
          <SourceTitle source={source} />
        </h1>
        {source.exhibitOnly && (
          <p className={styles.exhibit}>Shown only as an example of how texts err, never as testimony.</p>
        )}
        <SourceFacts source={source} />
        <SourceFindings source={source} />
        <section className={reference.section} id="words">
          <h2 className={reference.heading}>Its words beside the others’</h2>
          <SourceVocabulary own={id} />
        </section>
        <QuotationsUsed source={id} />
        <section className={reference.section} id="check">
          <h2 className={reference.heading}>What “Printed so in {id}” means</h2>
          <div className={styles.check}>
            <RepeatTheCheck source={source} />
            <Runs source={id} />
          </div>
        </section>
        <section className={reference.section}>
          <CiteThis text={citeSource(source, story)} label="Cite this source" />
          <CiteData chapters={story.chapters} only={id} />
        </section>
        <SourceCards sources={[id]} />
      </main>
      <PageFooter path={`sources/${id}/`} />
    </>
  );
}

/** The runs of words that are quoted, as the attestation has them: for whoever repeats the check by hand. */
function Runs({ source }: { source: string }) {
  const { story } = useStory();
  const runs = story.attestations.find((each) => each.source === source)?.runs ?? [];
  if (runs.length === 0) return null;
  return (
    <details className={styles.runs}>
      <summary>Fingerprints of the runs of words quoted ({runs.length})</summary>
      <ol>
        {runs.map(({ hash, offset, length }) => (
          <li key={hash}>
            characters {offset + 1} to {offset + length}: <code>{hash}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}
