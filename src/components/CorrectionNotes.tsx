import type { Correction } from '../model/correction.ts';
import { formatDate } from '../model/formatDate.ts';
import { numberedSteps } from '../model/numberedSteps.ts';
import { useChapter } from './ChapterContext.tsx';
import styles from './ChapterEnd.module.css';
import { Heading } from './Heading.tsx';
import { href } from './href.ts';
import { useStory } from './StoryContext.tsx';

/** At a chapter's end, what was changed in it since it was published, each with the day and the way to both wordings. */
export function CorrectionNotes() {
  const { story, root } = useStory();
  const { chapter, level } = useChapter();
  const corrections = story.corrections.filter((one) => one.chapter === chapter.slug);
  if (corrections.length === 0) return null;
  return (
    <section data-chapter-corrections="">
      <Heading level={level + 1} className={styles.heading}>
        Corrections
      </Heading>
      <ol className={styles.questions}>
        {corrections.map((one) => (
          <li key={one.id}>
            <span>
              {formatDate(one.date)}, {placeOf(one)}:{' '}
              <a href={href(root, `method/#${one.id}`)}>
                {one.kind === 'fact' ? 'a fact was corrected' : 'the wording was changed'}
              </a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );

  function placeOf({ step }: Correction): string {
    if (step === undefined) return 'the chapter’s frame';
    const [at] = numberedSteps(chapter, ({ id }) => id === step);
    return at ? `step ${at.number}` : 'a step that was taken out';
  }
}
