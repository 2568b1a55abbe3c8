import type { Term } from '../model/term.ts';
import { href } from './href.ts';
import { ownVoiceRule } from './ownVoiceRule.ts';
import styles from './PersonNote.module.css';
import { useStory } from './StoryContext.tsx';

/** Who uses a disputed word, what it claims, and whether the piece uses it. Only parts of a sentence, as in every note. */
export function TermNote({ term: { id, term, usedBy, about, ownVoice } }: { term: Term }) {
  const { root } = useStory();
  return (
    <>
      <span className={styles.name}>
        <b>{term}</b>
      </span>
      <span>{`Used by ${usedBy}.`}</span>
      {about && <span>{about}</span>}
      <span className={styles.speaks}>{ownVoiceRule(ownVoice)}</span>
      <a href={href(root, `names/#term-${id}`)} className={styles.more}>
        More on names
      </a>
    </>
  );
}
