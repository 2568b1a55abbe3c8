import type { ReactNode } from 'react';
import { Picture } from '../stage/Picture.tsx';
import { useChapter } from './ChapterContext.tsx';
import styles from './Step.module.css';
import { useStory } from './StoryContext.tsx';

export interface StepProps {
  id: string;
  children: ReactNode;
}

/** A passage with its picture: across the page the picture comes first, as the ground that the words stand on. What the picture shows was summed over the scene's cues when the story was compiled. */
export function Step({ id, children }: StepProps) {
  const { story, root } = useStory();
  const { chapter } = useChapter();
  const scene = chapter.scenes.find(({ steps }) => steps.some((each) => each.id === id));
  const step = scene?.steps.find((each) => each.id === id);
  if (!scene || !step) throw new Error(`The chapter “${chapter.slug}” has no step “${id}”.`);
  const { layer, camera, show, on, says } = step.state;
  const picture = (
    <figure
      className={styles.figure}
      data-picture={id}
      data-layer={layer}
      data-camera={camera}
      data-show={show.join(' ')}
      data-on={on}
    >
      <Picture state={step.state} data={story.stage} naming="neutral" root={root} />
      <figcaption>{says}</figcaption>
    </figure>
  );
  return (
    <section className={styles.step} data-step="" id={id} data-date={on}>
      {scene.layout === 'wide' && picture}
      <div className={styles.words}>{children}</div>
      {scene.layout === 'stage' && picture}
    </section>
  );
}
