import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { ReferencePage } from '../reference/ReferencePage.tsx';
import styles from './Handout.module.css';
import { HandoutCards } from './HandoutCards.tsx';
import { HandoutDocuments } from './HandoutDocuments.tsx';
import { HandoutMoreQuestions } from './HandoutMoreQuestions.tsx';
import { HandoutNorms } from './HandoutNorms.tsx';
import { HandoutRoles } from './HandoutRoles.tsx';
import { HandoutStudentSheet } from './HandoutStudentSheet.tsx';
import { HandoutTwoAccounts } from './HandoutTwoAccounts.tsx';
import { HandoutVocabulary } from './HandoutVocabulary.tsx';
import { PrintedFiles } from './PrintedFiles.tsx';
import { taughtChapter } from './taughtChapter.ts';

const SHEETS = [
  { id: 'student-sheet', name: 'Student sheet' },
  { id: 'accounts-sheet', name: 'Two accounts' },
  { id: 'norms', name: 'Agreements for the room' },
  { id: 'source-pack', name: 'Source pack' },
  { id: 'vocabulary', name: 'Vocabulary' },
  { id: 'evidence-cards', name: 'Evidence cards' },
  { id: 'roles', name: 'Debate and groups' },
  { id: 'more-questions', name: 'More questions' },
];

/** Everything for the students of one chapter, to be printed: each handout begins a sheet. No notes for teachers stand here. */
export function HandoutsPage({ slug }: { slug: string }) {
  const { story, root } = useStory();
  const { teaching, classroom } = taughtChapter(story, slug);
  const { number, frontmatter } = chapterOf(story, slug);
  return (
    <ReferencePage
      title={`Handouts: ${frontmatter.title}`}
      path={`teach/${slug}/handouts/`}
      dek={`For the students of chapter ${number}. Choose a sheet below and print: then it is printed alone. With none chosen, all are printed, each from the top of a page.`}
    >
      <nav className={styles.sheets} aria-label="Handouts">
        {SHEETS.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
        <a href="#main">All of them</a>
        <a href={href(root, `teach/${slug}/`)}>The lesson</a>
        <button type="button" data-print="" hidden>
          Print
        </button>
      </nav>
      <PrintedFiles chapter={slug} isForStudents />
      <HandoutStudentSheet teaching={teaching} />
      <HandoutTwoAccounts teaching={teaching} classroom={classroom} />
      <HandoutNorms chapter={slug} classroom={classroom} />
      <HandoutDocuments teaching={teaching} classroom={classroom} />
      <HandoutVocabulary teaching={teaching} />
      <HandoutCards teaching={teaching} />
      <HandoutRoles teaching={teaching} classroom={classroom} />
      {teaching.questions.some(({ core }) => !core) && <HandoutMoreQuestions teaching={teaching} />}
    </ReferencePage>
  );
}
