import { FigureText } from '../../components/FigureText.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { chapterOf } from '../../components/storyRecords.ts';
import type { Chapter } from '../../model/chapter.ts';
import { evidenceIn } from '../../model/evidence.ts';
import { QUESTION_TYPES, type Question, type Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import styles from './Classroom.module.css';
import { openingWords } from './openingWords.ts';
import { QUESTION_TITLES } from './questionTypes.ts';

export interface BuilderChapterProps {
  teaching: Teaching;
  /** It is what the form is about, and is not to be left out. */
  isOnly: boolean;
}

/** One chapter of the form: whether it is assigned, from which step to which, and with which questions. */
export function BuilderChapter({ teaching, isOnly }: BuilderChapterProps) {
  const { story } = useStory();
  const chapter = chapterOf(story, teaching.chapter);
  const choices = (
    <>
      <Steps chapter={chapter} />
      <Questions teaching={teaching} chapter={chapter} />
    </>
  );
  if (isOnly) return <div data-builder-chapter={chapter.slug}>{choices}</div>;
  return (
    <div data-builder-chapter={chapter.slug} className={styles.part}>
      <label className={styles.tick}>
        <input type="checkbox" name="chapter" value={chapter.slug} />{' '}
        <span>
          {chapter.number} {chapter.frontmatter.title}
        </span>
      </label>
      <details>
        <summary>
          Steps and questions <span className="visually-hidden">of {chapter.frontmatter.title}</span>
        </summary>
        {choices}
      </details>
    </div>
  );
}

function Steps({ chapter }: { chapter: Chapter }) {
  const { story, contents } = useStory();
  const content = contents[chapter.slug];
  const openings = content ? openingWords(content, story.places) : new Map<string, string>();
  const steps = chapter.scenes.flatMap((scene) => scene.steps);
  const ends = [
    { name: 'from', label: 'From step', chosen: steps.at(0) },
    { name: 'to', label: 'To step', chosen: steps.at(-1) },
  ];
  return (
    <fieldset className={styles.group}>
      <legend className={kit.label}>
        What students read{' '}
        <span className={kit.small}>(a step is one passage and the picture beside it)</span>
      </legend>
      {ends.map(({ name, label, chosen }) => (
        <label key={name} className={styles.end}>
          <span>{label}</span>
          <select name={name} defaultValue={chosen?.id}>
            {steps.map(({ id, state }, index) => (
              <option key={id} value={id}>
                {`${index + 1} · ${openings.get(id) ?? state.says}`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

function Questions({ teaching, chapter }: { teaching: Teaching; chapter: Chapter }) {
  const types = QUESTION_TYPES.filter((type) => teaching.questions.some((one) => one.type === type));
  return types.map((type) => (
    <fieldset key={type} className={styles.group}>
      <legend className={kit.label}>{QUESTION_TITLES[type]}</legend>
      {teaching.questions
        .filter((question) => question.type === type)
        .map((question) => (
          <Choice key={question.id} question={question} chapter={chapter} />
        ))}
    </fieldset>
  ));
}

function Choice({ question, chapter }: { question: Question; chapter: Chapter }) {
  const { story } = useStory();
  const { id, text, minutes, core, needs, steps } = question;
  const evidence = evidenceIn(chapter, story);
  const read = new Set([...steps, ...needs.flatMap((need) => evidence.get(need)?.step ?? [])]);
  return (
    <label className={styles.tick} data-steps={[...read].join(' ')}>
      <input type="checkbox" name="question" value={id} defaultChecked={core} />
      <span>
        <FigureText text={text} />{' '}
        <span className={kit.small}>
          {`${minutes}\u00a0minutes`}
          <b data-builder-outside="" hidden>
            {' '}
            · needs a step that is left out
          </b>
        </span>
      </span>
    </label>
  );
}
