import type { Source } from '../model/source.ts';
import styles from './SourceCard.module.css';
import { useStory } from './StoryContext.tsx';

/** What the mark says and what it does not, and how anybody who holds the text can repeat the comparison of the words. */
export function RepeatTheCheck({ source }: { source: Source }) {
  const { story } = useStory();
  const attestation = story.attestations.find((each) => each.source === source.id);
  if (!attestation) return <p>No quotation of this text has been attested yet.</p>;
  return (
    <>
      <p>
        It means that the words were compared, letter for letter, with a saved copy of the text, typographic
        marks and white space folded. It does not mean that they were said, or that what they say is so.
        {source.exhibitOnly &&
          ' This text is shown only as an example of how texts err: what it prints is not established as the speaker’s words.'}
      </p>
      <p>
        The text has {attestation.words} words and is not reprinted here, being other people’s work. Whoever
        holds it can put it into a folder as <code>{source.id}.txt</code>, take this project’s files, and run:
      </p>
      <pre className={styles.command}>
        <code>npm run quotes:verify -- --articles FOLDER</code>
      </pre>
      <p>
        The fingerprint of the folded text (SHA-256): <code className={styles.hash}>{attestation.text}</code>
      </p>
    </>
  );
}
