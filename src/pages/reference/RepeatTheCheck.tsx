import { useStory } from '../../components/StoryContext.tsx';
import styles from './SourcePage.module.css';

/** How anybody who holds the text can repeat the comparison of the words. */
export function RepeatTheCheck({ source }: { source: string }) {
  const { story } = useStory();
  const attestation = story.attestations.find((each) => each.source === source);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Repeat the check</h2>
      {attestation ? (
        <>
          <p>
            The text was read whole and has {attestation.words} words. Each quotation was compared with it
            letter for letter, with typographic marks and white space folded. If you hold the text, put it
            into a folder and run:
          </p>
          <pre className={styles.command}>
            <code>npm run quotes:verify -- --articles FOLDER</code>
          </pre>
          <p>The folded text’s fingerprint (SHA-256):</p>
          <p className={styles.hash}>{attestation.text}</p>
        </>
      ) : (
        <p>No quotation of this text has been attested yet.</p>
      )}
    </section>
  );
}
