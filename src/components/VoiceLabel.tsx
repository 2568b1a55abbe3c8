import type { Person } from '../model/person.ts';
import { PerspectiveMark } from './PerspectiveMark.tsx';
import { PerspectiveRule } from './PerspectiveRule.tsx';
import { useStory } from './StoryContext.tsx';
import { perspectiveOf } from './storyRecords.ts';
import styles from './VoiceLabel.module.css';

export interface VoiceLabelProps {
  perspective: string;
  /** Whose voice: where one perspective files several, the label says which. */
  person?: Person;
}

/** The rule, mark and label over words that do not stand in an account: whose case they are filed under. */
export function VoiceLabel({ perspective, person }: VoiceLabelProps) {
  const { story } = useStory();
  const found = perspectiveOf(story, perspective);
  return (
    <div className={styles.voice} data-voice={perspective}>
      {found ? <PerspectiveRule rule={found.rule} /> : <div className={styles.plain} />}
      <p className={styles.label}>
        {found && <PerspectiveMark mark={found.mark} />}
        <span>
          <b>{found?.label ?? story.site.commentary.label}</b>
          {person && standing(person) && <span className={styles.standing}> {standing(person)}</span>}
        </span>
      </p>
    </div>
  );
}

/** An outlet files under the case it argues; it does not speak for that side, and the label says so. */
function standing({ speaksFor }: Person): string {
  return /^(itself|himself|herself|themselves|nobody|not established)\b/.test(speaksFor)
    ? ''
    : `for ${speaksFor}`;
}
