import type { ReactNode } from 'react';
import type { Chapter } from '../model/chapter.ts';
import type { Figure } from '../model/figure.ts';
import { Picture } from '../stage/Picture.tsx';
import { useChapter } from './ChapterContext.tsx';
import { FigureWords } from './FigureWords.tsx';
import { href } from './href.ts';
import noteStyles from './PersonNote.module.css';
import { isSkippedTo } from './SceneNote.tsx';
import styles from './Step.module.css';
import { useStory } from './StoryContext.tsx';
import { useStepLink } from './useStepLink.ts';

export interface StepProps {
  id: string;
  children: ReactNode;
}

/** A passage with its picture: across the page the picture comes first, as the ground that the words stand on. What the picture shows was summed over the scene's cues when the story was compiled. */
export function Step({ id, children }: StepProps) {
  const { story, root } = useStory();
  const { chapter } = useChapter();
  const linkTo = useStepLink();
  const scene = chapter.scenes.find(({ steps }) => steps.some((each) => each.id === id));
  const step = scene?.steps.find((each) => each.id === id);
  if (!scene || !step) throw new Error(`The chapter “${chapter.slug}” has no step “${id}”.`);
  const { layer, camera, show, on, says } = step.state;
  const figure = figureFirstShown(id, chapter, story.figures);
  const picture = (
    <figure
      className={styles.figure}
      data-picture={id}
      data-layer={layer}
      data-camera={camera}
      data-show={show.join(' ')}
      data-on={on}
    >
      <Picture state={step.state} data={story.stage} naming="neutral" root={root} linkTo={linkTo} />
      <figcaption>{says}</figcaption>
    </figure>
  );
  return (
    <section
      className={styles.step}
      data-step=""
      id={id}
      data-date={on}
      tabIndex={isSkippedTo(id, chapter, story) ? -1 : undefined}
    >
      {scene.layout === 'wide' && picture}
      <div className={styles.words}>
        {children}
        {figure && <FigureWords figure={figure} />}
        {layer === 'timeline' && show[0] && (
          <span className={styles.dates}>
            <a className={noteStyles.more} href={href(root, `timeline/#${show[0]}`)}>
              These dates on the timeline
            </a>
          </span>
        )}
      </div>
      {scene.layout === 'stage' && picture}
    </section>
  );
}

/** The drawn figure whose table stands at this step: the first in the chapter to show it. */
function figureFirstShown(step: string, { scenes }: Chapter, figures: readonly Figure[]): Figure | undefined {
  const drawn = scenes.flatMap(({ steps }) => steps).filter(({ state }) => state.layer === 'figure');
  const shown = drawn.find(({ id }) => id === step)?.state.show[0];
  const isFirst = drawn.find(({ state }) => state.show[0] === shown)?.id === step;
  return isFirst ? figures.find(({ id }) => id === shown) : undefined;
}
