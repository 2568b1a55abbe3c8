import { Fragment } from 'react';
import type { Place } from '../model/place.ts';
import { formsByPerspective } from './formsByPerspective.ts';
import { href } from './href.ts';
import styles from './PersonNote.module.css';
import { useStory } from './StoryContext.tsx';

/** How the forms of a name differ, who prints which and how they are said. Only parts of a sentence, as in every note. */
export function PlaceNote({ place }: { place: Place }) {
  const { story, root } = useStory();
  const { id, neutral, printed, say } = place;
  return (
    <>
      <span className={styles.name}>
        <b>{neutral}</b>
      </span>
      {formsByPerspective(story, place).map(({ perspective, form }) => (
        <span key={perspective.id}>{`${perspective.label}: ${form}`}</span>
      ))}
      {printed.length > 0 && (
        <span className={styles.speaks}>
          {printed.map(({ sources, as }, index) => (
            <Fragment key={as}>
              {index > 0 && <br />}
              {`In ${sources.join(', ')}: ${as}`}
            </Fragment>
          ))}
        </span>
      )}
      {say.some(({ like }) => like) && <span>{howToSay(say)}</span>}
      <a href={href(root, `names/#${id}`)} className={styles.more}>
        More on names
      </a>
    </>
  );
}

function howToSay(say: Place['say']): string {
  const isUnverified = say.some(({ confirmed }) => !confirmed);
  const said = say.flatMap(({ form, like }) => (like ? [`${form}, ${like}`] : []));
  return `How to say it${isUnverified ? ' (unverified)' : ''}: ${said.join('; ')}`;
}
