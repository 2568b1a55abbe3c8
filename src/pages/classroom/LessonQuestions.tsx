import { Fragment } from 'react';
import { QUESTION_TYPES, type Teaching } from '../../model/teaching.ts';
import kit from '../reference/ReferencePage.module.css';
import { numberOnSheet } from './numberOnSheet.ts';
import { QuestionText } from './QuestionText.tsx';
import { QUESTION_TITLES } from './questionTypes.ts';

/** Every question of the chapter, by what it trains. The notes on answers stand in the guide alone. */
export function LessonQuestions({ teaching }: { teaching: Teaching }) {
  const { chapter, questions } = teaching;
  const types = QUESTION_TYPES.filter((type) => questions.some((question) => question.type === type));
  return (
    <section className={kit.section} id="questions">
      <h2 className={kit.heading}>All {questions.length} questions</h2>
      <p className={kit.note}>Numbered as on the student sheet, on which those of the core come first.</p>
      {types.map((type) => (
        <Fragment key={type}>
          <h3 className={kit.name} id={type}>
            {QUESTION_TITLES[type]}
          </h3>
          {questions
            .filter((question) => question.type === type)
            .map((question) => (
              <div key={question.id} className={kit.prose} id={`question-${question.id}`}>
                <QuestionText
                  question={question}
                  chapter={chapter}
                  number={numberOnSheet(teaching, question.id)}
                />
              </div>
            ))}
        </Fragment>
      ))}
    </section>
  );
}
