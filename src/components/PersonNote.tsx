import type { Person } from '../model/person.ts';
import { href } from './href.ts';
import styles from './PersonNote.module.css';
import { PerspectiveMark } from './PerspectiveMark.tsx';
import { useStory } from './StoryContext.tsx';
import { perspectiveOf } from './storyRecords.ts';

/**
 * Who somebody was then, for whom they speak, and one neutral sentence. Only parts of a sentence, no blocks: a script
 * copies them into the middle of a paragraph.
 */
export function PersonNote({ person }: { person: Person }) {
  const { story, root } = useStory();
  const { id, name, role, speaksFor, sentence, perspective } = person;
  const mark = perspectiveOf(story, perspective)?.mark;
  return (
    <>
      <span className={styles.name}>
        {mark && <PerspectiveMark mark={mark} />}
        <b>{name}</b>
      </span>
      <span>{role}</span>
      <span className={styles.speaks}>Speaks for: {speaksFor}</span>
      <span>{sentence}</span>
      <a href={href(root, `people/#${id}`)} className={styles.more}>
        Where in the story
      </a>
    </>
  );
}
