import { FigureText } from '../../components/FigureText.tsx';
import { Name } from '../../components/Name.tsx';
import { useStory } from '../../components/StoryContext.tsx';
import { perspectiveOf } from '../../components/storyRecords.ts';
import type { Teaching } from '../../model/teaching.ts';
import styles from './Assignment.module.css';
import { AssignmentAnswer } from './AssignmentAnswer.tsx';
import { cardsInOrder } from './cardsInOrder.ts';
import { documentName } from './documentName.ts';
import { Evidence } from './Evidence.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { sheetVoices } from './sheetVoices.ts';

/** What may be assigned on a chapter besides questions, each in a template of its own. */
export function AssignmentExtras({ teaching }: { teaching: Teaching }) {
  const parts = { vocabulary: Vocabulary, sheet: TwoAccounts, documents: Documents, cards: Cards };
  return Object.entries(parts).map(([extra, Part]) => (
    <template key={extra} data-assigned-extra={extra} data-of={teaching.chapter}>
      <section className={styles.tasks} data-extra={extra} data-tasks-of={teaching.chapter}>
        <Part teaching={teaching} />
      </section>
    </template>
  ));
}

interface PartProps {
  teaching: Teaching;
}

function Vocabulary({ teaching: { chapter, vocabulary } }: PartProps) {
  const { terms } = useStory().story;
  return (
    <>
      <h2 className={styles.heading}>Words</h2>
      <dl className={styles.list}>
        {vocabulary.map(({ term, place, gloss, usages }) => (
          <div key={term ?? place}>
            <dt>{place ? <Name of={place} /> : terms.find(({ id }) => id === term)?.term}</dt>
            <dd>
              <FigureText text={gloss} />
              {usages.length > 0 && (
                <span className={styles.usages}>
                  Printed in <EvidenceLinks chapter={chapter} ids={usages} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Two equal columns in the chapter's order; a script turns them where the teacher chose another. */
function TwoAccounts({ teaching }: PartProps) {
  const { story } = useStory();
  const { chapter, twoAccounts } = teaching;
  const voices = sheetVoices(teaching, story.site);
  return (
    <>
      <h2 className={styles.heading}>Two accounts of one thing</h2>
      <p>
        Compare what the two voices say in <a href={`#${twoAccounts.passage}`}>this passage</a>.
      </p>
      {story.classroom?.sheetRows.map(({ id, ask }) => (
        <fieldset key={id} className={styles.row} data-task="">
          <legend data-question-text="">
            <FigureText text={ask} />
          </legend>
          <div className={styles.columns}>
            {voices.map((voice) => (
              <div key={voice} data-account-of={voice}>
                <AssignmentAnswer
                  id={`${chapter}/sheet/${id}/${voice}`}
                  label={perspectiveOf(story, voice)?.label ?? voice}
                  rows={4}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

function Documents({ teaching: { chapter, documentQuestion } }: PartProps) {
  const { prompt, documents, tasks } = documentQuestion;
  return (
    <>
      <h2 className={styles.heading}>Working with documents</h2>
      <p className={styles.prompt}>
        <FigureText text={prompt} />
      </p>
      {documents.map(({ id, about }, index) => (
        <div key={id} className={styles.document}>
          <h3 className={styles.letter}>{documentName(index)}</h3>
          <p className={styles.small}>
            <FigureText text={about} />
          </p>
          <Evidence id={id} chapter={chapter} />
        </div>
      ))}
      <ol className={styles.list}>
        {tasks.map((task, index) => (
          <li key={task} data-task="">
            <p data-question-text="">
              <FigureText text={task} />
            </p>
            <AssignmentAnswer
              id={`${chapter}/documents/${index + 1}`}
              label={
                <>
                  Your answer<span className="visually-hidden"> to task {index + 1} on the documents</span>
                </>
              }
              rows={7}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

/** In one row by their ids: to lay them left, right or between is the task. */
function Cards({ teaching }: PartProps) {
  const { chapter } = teaching;
  const { question, left, right } = teaching.evidenceCards;
  return (
    <>
      <h2 className={styles.heading}>Evidence cards</h2>
      <p className={styles.prompt}>
        <FigureText text={question} />
      </p>
      <ol className={styles.places}>
        <li>
          Left: <FigureText text={left.label} />
        </li>
        <li>Between: either reading can use it</li>
        <li>
          Right: <FigureText text={right.label} />
        </li>
      </ol>
      <div className={styles.cards}>
        {cardsInOrder(teaching).map((id) => (
          <Evidence key={id} id={id} chapter={chapter} />
        ))}
      </div>
      <div data-task="">
        <p data-question-text="">Which card lies where, and why there?</p>
        <AssignmentAnswer
          id={`${chapter}/cards`}
          label={
            <>
              Your answer<span className="visually-hidden"> on the cards</span>
            </>
          }
        />
      </div>
    </>
  );
}
