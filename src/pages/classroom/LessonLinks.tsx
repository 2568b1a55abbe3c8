import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { perspectiveOf } from '../../components/storyRecords.ts';
import { type Assignment, writeAssignment } from '../../model/assignment.ts';
import { coreAssignment } from '../../model/coreAssignment.ts';
import { HANDOUTS, handoutPath, PAPERS } from '../../model/handout.ts';
import type { Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import styles from './Classroom.module.css';
import { debateHalves } from './debateHalves.ts';

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
        : open it and give its address to your students, or <a href="#build">choose for yourself</a>.
      </p>
      {halves.length > 1 && (
        <>
          <p className={kit.prose}>For a debate, each half of the class gets its own link:</p>
          <ul className={styles.list}>
            {halves.map(({ first, assignment }) => (
              <li key={first}>
                <a href={readingOf(assignment)} data-ready={first}>
                  {perspectiveOf(story, first)?.label} first
                </a>
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

/** The same as files. They are made after the pages are: where none could be, the list is taken out again. */
function PrintedFiles({ chapter }: { chapter: string }) {
  const { root } = useStory();
  return (
    <table className={styles.table} data-printed-files="" data-teacher-only="">
      <caption className={kit.label}>As PDF</caption>
      <tbody>
        {HANDOUTS.map(({ kind, title, holds }) => (
          <tr key={kind}>
            <th scope="row">
              <b>{title}</b>: {holds}
            </th>
            {PAPERS.map((paper) => (
              <td key={paper.format}>
                <a
                  href={href(root, handoutPath(chapter, kind, paper))}
                  aria-label={`${title}, PDF, ${paper.format}`}
                >
                  {paper.format}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
