import { FigureText } from '../../components/FigureText.tsx';
import { href } from '../../components/href.ts';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import { assignmentChoices } from '../../model/assignmentChoices.ts';
import type { Chapter } from '../../model/chapter.ts';
import { coreAssignment } from '../../model/coreAssignment.ts';
import { evidenceIn } from '../../model/evidence.ts';
import { formatMinutes } from '../../model/formatMinutes.ts';
import { COMMENTARY } from '../../model/ids.ts';
import type { Story } from '../../model/story.ts';
import type { Teaching } from '../../model/teaching.ts';
import { assignmentMinutes, readingMinutes } from '../../model/teachingMinutes.ts';
import { EntryFact } from '../reference/EntryFacts.tsx';
import kit from '../reference/ReferencePage.module.css';
import styles from './Classroom.module.css';
import { ContentNotes } from './ContentNotes.tsx';
import { QuestionNumbers } from './QuestionNumbers.tsx';
import { TextList } from './TextList.tsx';

/** What a teacher wants to know before anything else. */
export function LessonGlance({ teaching }: { teaching: Teaching }) {
  const { story, root } = useStory();
  const chapter = chapterOf(story, teaching.chapter);
  const core = coreAssignment(teaching);
  const reading = readingMinutes({ words: chapter.ownWords, quotations: chapter.quotations.length });
  const whole = assignmentMinutes(core, assignmentChoices(story));
  return (
    <section className={kit.section} id="glance">
      <h2 className={kit.heading}>At a glance</h2>
      <dl className={styles.facts}>
        <EntryFact label="For">
          <dd>{story.classroom?.audience}</dd>
        </EntryFact>
        <EntryFact label="Minutes">
          <dd data-lesson-minutes={whole}>
            {formatMinutes(reading)} to read closely, {formatMinutes(whole)} with the{' '}
            {core.parts[0]?.questions.length} core questions. The formula: our own words at 200 a minute, a
            minute for each of {chapter.quotations.length} quotations, and the minutes of the questions, to
            the nearest five.
          </dd>
        </EntryFact>
        <EntryFact label="Objectives: students can">
          <dd>
            <ol className={styles.list}>
              {teaching.objectives.map(({ text, questions }) => (
                <li key={text}>
                  <FigureText text={text} /> <QuestionNumbers teaching={teaching} ids={questions} />.
                </li>
              ))}
            </ol>
          </dd>
        </EntryFact>
        <EntryFact label="What they should know before">
          <dd>
            <TextList texts={teaching.priorKnowledge} />
          </dd>
        </EntryFact>
        <EntryFact label="Content notes">
          <dd>
            {teaching.contentNotes.length > 0 ? (
              <ContentNotes teaching={teaching} />
            ) : (
              'Nothing in it needs a note.'
            )}
          </dd>
        </EntryFact>
        <EntryFact label="Vocabulary">
          <dd>
            <a href={href(root, `teach/${chapter.slug}/handouts/`)}>
              {teaching.vocabulary.length} names and words
            </a>
          </dd>
        </EntryFact>
        <EntryFact label="What it rests on">
          <dd>
            <Evidence chapter={chapter} story={story} />
          </dd>
        </EntryFact>
      </dl>
    </section>
  );
}

/** Voices and kinds, counted from what stands in the chapter. */
function Evidence({ chapter, story }: { chapter: Chapter; story: Story }) {
  const pieces = [...evidenceIn(chapter, story).values()];
  const count = (kind: 'quotation' | 'record', perspective: string) =>
    pieces.filter((piece) => piece.kind === kind && piece.perspective === perspective).length;
  const voices = [...story.site.perspectives, { id: COMMENTARY, label: story.site.commentary.label }].map(
    ({ id, label }) => ({ id, label, quoted: count('quotation', id), told: count('record', id) }),
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Voice</th>
          <th scope="col">Quotations</th>
          <th scope="col">Documents told in our words</th>
        </tr>
      </thead>
      <tbody>
        {voices.map(({ id, label, quoted, told }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{quoted}</td>
            <td>{told}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
