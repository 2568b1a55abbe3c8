import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { perspectiveOf } from '../../components/storyRecords.ts';
import { type Assignment, writeAssignment } from '../../model/assignment.ts';
import { coreAssignment } from '../../model/coreAssignment.ts';
import type { Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import styles from './Classroom.module.css';
import { debateHalves } from './debateHalves.ts';
import { PrintedFiles } from './PrintedFiles.tsx';

/** What can be given out as it stands: the ready link, one for each half of a debate, and what is printed. */
export function LessonLinks({ teaching }: { teaching: Teaching }) {
  const { story, root } = useStory();
  const { chapter } = teaching;
  const readingOf = (assignment: Assignment) => href(root, 'read/') + writeAssignment(assignment);
  const core = coreAssignment(teaching);
  const halves = debateHalves(teaching, story);
  const page = `teach/${chapter}/`;
  return (
    <section className={kit.section} id="ready">
      <h2 className={kit.heading}>Ready to give out</h2>
      <p className={kit.prose}>
        <a href={readingOf(core)} data-ready="core">
          The whole chapter with its {core.parts[0]?.questions.length} core questions
        </a>
        : give its address to your students, or <a href="#build">choose for yourself</a>.{' '}
        <CopyReady what="the whole chapter" />
      </p>
      {halves.length > 1 && (
        <>
          <p className={kit.prose}>For a debate, each half of the class gets its own link:</p>
          <ul className={styles.list}>
            {halves.map(({ first, assignment }) => (
              <li key={first}>
                <a href={readingOf(assignment)} data-ready={first}>
                  {perspectiveOf(story, first)?.label} first
                </a>{' '}
                <CopyReady what={`${perspectiveOf(story, first)?.label} first`} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.links}>
        <a href={href(root, `${page}handouts/`)}>Handouts to print</a>
        <a href={href(root, `${page}projector/`)}>On the projector</a>
        <a href={href(root, `${page}guide/`)} data-teacher-only="">
          Teacher’s guide
        </a>
      </p>
      <PrintedFiles chapter={chapter} />
    </section>
  );
}

/** A script that can copy shows it. */
function CopyReady({ what }: { what: string }) {
  return (
    <>
      <button
        type="button"
        className={styles.copy}
        data-ready-copy=""
        aria-label={`Copy the link: ${what}`}
        hidden
      >
        Copy the link
      </button>{' '}
      <span role="status" />
    </>
  );
}
