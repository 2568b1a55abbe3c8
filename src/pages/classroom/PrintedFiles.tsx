import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { HANDOUTS, handoutPath, PAPERS } from '../../model/handout.ts';
import kit from '../reference/ReferencePage.module.css';
import styles from './Classroom.module.css';

export interface PrintedFilesProps {
  chapter: string;
  /** Without the guide: on a page that students may be shown. */
  isForStudents?: boolean;
}

/** The sheets of a chapter as files. They are made after the pages are: where none could be, the list is taken out again. */
export function PrintedFiles({ chapter, isForStudents = false }: PrintedFilesProps) {
  const { root } = useStory();
  const offered = HANDOUTS.filter(({ isForTeachers }) => !(isForStudents && isForTeachers));
  const mark = isForStudents ? { 'data-online-only': '' } : { 'data-teacher-only': '' };
  return (
    <table className={styles.table} data-printed-files="" {...mark}>
      <caption className={kit.label}>As PDF</caption>
      <tbody>
        {offered.map(({ kind, title, holds }) => (
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
