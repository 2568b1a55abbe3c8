import type { Chapter } from '../model/chapter.ts';
import type { Story } from '../model/story.ts';
import { useChapter } from './ChapterContext.tsx';
import { FigureText } from './FigureText.tsx';
import styles from './Scene.module.css';
import { useStory } from './StoryContext.tsx';

/** Before a scene that is hard to bear: what it tells of, and the way past it. */
export function SceneNote({ scene: id }: { scene: string }) {
  const { story } = useStory();
  const { chapter } = useChapter();
  const note = notesOf(chapter, story).find(({ scene }) => scene === id);
  if (!note) return null;
  const index = chapter.scenes.findIndex((scene) => scene.id === id);
  const place = partAt(index, chapter, story);
  return (
    <p
      className={styles.note}
      data-content-note={id}
      id={place}
      tabIndex={isSkippedTo(place, chapter, story) ? -1 : undefined}
    >
      <FigureText text={note.note} /> <a href={`#${partAt(index + 1, chapter, story)}`}>Skip this part</a>
    </p>
  );
}

/** Whether a way past a scene leads here, so that the focus can come here too. */
export function isSkippedTo(id: string, chapter: Chapter, story: Story): boolean {
  return notesOf(chapter, story).some(({ scene }) => {
    const index = chapter.scenes.findIndex((one) => one.id === scene);
    return index !== -1 && partAt(index + 1, chapter, story) === id;
  });
}

/** Where a chapter ends, which the way past its last scene leads to. */
export function endOf({ slug }: Chapter): string {
  return `end-of-${slug}`;
}

/** Where a part begins: at its own note, or else at its first step; after the last, the end of the chapter. */
function partAt(index: number, chapter: Chapter, story: Story): string {
  const scene = chapter.scenes[index];
  const step = scene?.steps[0]?.id;
  if (step === undefined) return endOf(chapter);
  return notesOf(chapter, story).some((note) => note.scene === scene?.id) ? `before-${step}` : step;
}

function notesOf({ slug }: Chapter, { teachings }: Story) {
  return teachings.find(({ chapter }) => chapter === slug)?.contentNotes ?? [];
}
