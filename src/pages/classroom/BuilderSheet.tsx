import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import type { Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import styles from './BuilderSheet.module.css';
import { HandoutLines } from './HandoutLines.tsx';

/** With so many minutes an answer needs more than a few lines. */
const LONG = 8;

/** The sheet that students get, as it is printed: everything that could stand on it, of which a script shows what is assigned. */
export function BuilderSheet({ teachings }: { teachings: readonly Teaching[] }) {
  const { site } = useStory().story;
  return (
    <section className={styles.sheet} aria-label="The sheet for students" data-builder-sheet="">
      <p className={styles.preview}>The sheet as it will be printed</p>
      <p className={styles.head}>
        <span>Name</span> <span>Date</span>
      </p>
      <div className={styles.top}>
        <div>
          <p className={kit.kicker}>{site.title}</p>
          {teachings.map((teaching) => (
            <SheetTitle key={teaching.chapter} teaching={teaching} />
          ))}
        </div>
        <figure>
          <div data-builder-code="" />
          <figcaption data-builder-address="" />
        </figure>
      </div>
      {teachings.map(({ chapter, questions }) => (
        <ol key={chapter} data-sheet-questions={chapter} hidden>
          {questions.map(({ id, text, minutes }) => (
            <li key={id} data-sheet-question={id} hidden>
              <FigureText text={text} />
              <HandoutLines count={minutes >= LONG ? 7 : 4} />
            </li>
          ))}
        </ol>
      ))}
      <p className={kit.small}>{site.footer}</p>
    </section>
  );
}

function SheetTitle({ teaching: { chapter, centralQuestion } }: { teaching: Teaching }) {
  const { number, frontmatter } = chapterOf(useStory().story, chapter);
  return (
    <div data-sheet-chapter={chapter} hidden>
      <h3 className={kit.heading}>
        {number} {frontmatter.title}
      </h3>
      <p>
        <FigureText text={centralQuestion} />
      </p>
      <p className={kit.small} data-sheet-reads="" />
    </div>
  );
}
