import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { assignmentChoices } from '../../model/assignmentChoices.ts';
import { coreAssignment } from '../../model/coreAssignment.ts';
import { formatMinutes } from '../../model/formatMinutes.ts';
import type { Teaching } from '../../model/teaching.ts';
import { assignmentMinutes, readingMinutes } from '../../model/teachingMinutes.ts';
import { EntryFact } from '../reference/EntryFacts.tsx';
import kit from '../reference/ReferencePage.module.css';
import styles from './Classroom.module.css';
import { matterInWords } from './matterInWords.ts';

/** A chapter in the list of all: its question, how long it takes, what is hard in it, and where its pages are. */
export function TeachChapter({ teaching }: { teaching: Teaching }) {
  const { story, root } = useStory();
  const { slug, number, frontmatter, ownWords, quotations } = chapterOf(story, teaching.chapter);
  const core = coreAssignment(teaching);
  const reading = readingMinutes({ words: ownWords, quotations: quotations.length });
  const whole = assignmentMinutes(core, assignmentChoices(story));
  const kinds = [...new Set(teaching.contentNotes.flatMap((note) => note.kinds))];
  const page = `teach/${slug}/`;
  return (
    <article className={kit.entry} id={slug}>
      <div className={kit.stack}>
        <p className={kit.kicker}>{frontmatter.kicker}</p>
        <h3 className={kit.name}>
          <a href={href(root, page)}>
            {number} {frontmatter.title}
          </a>
        </h3>
        <p className={styles.links}>
          <a href={href(root, page)}>Lesson</a>
          <a href={href(root, `${page}handouts/`)}>Handouts</a>
          <a href={href(root, `${page}projector/`)}>Projector</a>
          <a href={href(root, `${page}guide/`)} data-teacher-only="">
            Teacher’s guide
          </a>
        </p>
      </div>
      <div className={kit.stack}>
        <p className={kit.text}>
          <FigureText text={teaching.centralQuestion} />
        </p>
        <dl className={styles.facts}>
          <EntryFact label="Minutes">
            <dd>
              {formatMinutes(reading)} to read closely, {formatMinutes(whole)} with the{' '}
              {core.parts[0]?.questions.length} core questions
            </dd>
          </EntryFact>
          <EntryFact label="Questions">
            <dd>{teaching.questions.length}</dd>
          </EntryFact>
          <EntryFact label="Tells of">
            <dd>{kinds.length > 0 ? matterInWords(kinds) : 'nothing that needs a note'}</dd>
          </EntryFact>
        </dl>
      </div>
    </article>
  );
}
