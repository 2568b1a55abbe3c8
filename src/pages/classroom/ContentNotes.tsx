import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { numberedSteps } from '../../model/numberedSteps.ts';
import type { Teaching } from '../../model/teaching.ts';
import styles from './Handout.module.css';

/** What a chapter tells that is hard to bear, and in which steps. */
export function ContentNotes({ teaching: { chapter: slug, contentNotes } }: { teaching: Teaching }) {
  const { story, root } = useStory();
  const chapter = chapterOf(story, slug);
  return (
    <ul className={styles.list}>
      {contentNotes.map(({ scene, kinds, note }) => {
        const inside = chapter.scenes.find(({ id }) => id === scene)?.steps.map(({ id }) => id) ?? [];
        const steps = numberedSteps(chapter, ({ id }) => inside.includes(id));
        const [first] = steps;
        return (
          <li key={scene}>
            {first && (
              <a href={href(root, `chapters/${slug}/#${first.id}`)}>
                {steps.length === 1
                  ? `Step ${first.number}`
                  : `Steps ${first.number} to ${steps.at(-1)?.number}`}
              </a>
            )}
            {`, ${kinds.map((kind) => kind.replace('-', ' ')).join(', ')}: `}
            <FigureText text={note} />
          </li>
        );
      })}
    </ul>
  );
}
