import { FigureText } from '../../components/FigureText.tsx';
import { PerspectiveMark } from '../../components/PerspectiveMark.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { perspectiveOf } from '../../components/storyRecords.ts';
import type { Classroom } from '../../model/classroom.ts';
import type { Teaching } from '../../model/teaching.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import styles from './Handout.module.css';
import { HandoutSection } from './HandoutSection.tsx';
import { Rounds } from './Rounds.tsx';

/** Cards for a debate in which the readings change places, and for groups that each read a part and tell the others. */
export function HandoutRoles({ teaching, classroom }: { teaching: Teaching; classroom: Classroom }) {
  const { story } = useStory();
  const { chapter, debate, jigsaw } = teaching;
  return (
    <HandoutSection
      id="roles"
      kind="evidence-cards"
      chapter={chapter}
      title="Debate and groups"
      about="Each card gives a reading of documents, not a side to stand on. After the first round the readings change places."
    >
      <h3 className={styles.part}>The motion</h3>
      <p className={styles.central}>
        <FigureText text={debate.motion} />
      </p>
      <Rounds rounds={classroom.debate} />
      <div className={styles.cards}>
        {debate.roles.map(({ voice, brief, evidence }) => {
          const perspective = perspectiveOf(story, voice);
          return (
            <div key={voice} className={styles.card} data-role={voice}>
              <h4 className={styles.document}>
                {perspective && <PerspectiveMark mark={perspective.mark} />}{' '}
                {perspective?.label ?? story.site.commentary.label}
              </h4>
              <p>
                <FigureText text={brief} />
              </p>
              <p className={styles.fact}>
                <EvidenceLinks chapter={chapter} ids={evidence} />
              </p>
            </div>
          );
        })}
      </div>
      <h3 className={styles.part}>Groups that tell one another</h3>
      <Rounds rounds={classroom.jigsaw} />
      <div className={styles.cards}>
        {jigsaw.map(({ name, reads, task }) => (
          <div key={name} className={styles.card}>
            <h4 className={styles.document}>
              <FigureText text={name} />
            </h4>
            <p>
              <FigureText text={task} />
            </p>
            <p className={styles.fact}>
              <EvidenceLinks chapter={chapter} ids={reads} />
            </p>
          </div>
        ))}
      </div>
    </HandoutSection>
  );
}
