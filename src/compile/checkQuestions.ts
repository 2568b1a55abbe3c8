/** The lock of questions: a link that was given out goes on naming the question it named. */
import type { StoryDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { QuestionLock } from '../model/questionLock.ts';
import type { Question, Teaching } from '../model/teaching.ts';
import { placeInTeaching } from '../rules/teachingParts.ts';
import { foldTypography, hashWords } from './foldTypography.ts';

export const QUESTION_RULE = 'question-ids-are-kept';

/** Nothing for a story without a lock: none of its questions was given out yet. */
export function checkQuestions(draft: StoryDraft): Problem[] {
  const { questionLock } = draft;
  if (!questionLock) return [];
  return [
    ...draft.teachings.flatMap((teaching) => [
      ...checkLocked(draft, teaching, questionLock[teaching.chapter] ?? {}),
      ...checkNew(draft, teaching, questionLock[teaching.chapter] ?? {}),
    ]),
    ...Object.keys(questionLock)
      .filter((slug) => !draft.teachings.some(({ chapter }) => chapter === slug))
      .map((slug) => ({
        rule: QUESTION_RULE,
        place: draft.placeIn('questions', '', slug),
        message: `The chapter “${slug}” has questions that were given out, and no teaching.yaml.`,
        found: 'a lock without its questions',
        expected: `chapters/${slug}/teaching.yaml`,
        fix: 'Put the file back, with the ids that are no more under `retired`.',
      })),
  ];
}

/** Everything that is asked, by chapter and id. Retired ids stay in the lock for ever. */
export function lockQuestions({ teachings, questionLock = {} }: StoryDraft): QuestionLock {
  return Object.fromEntries(
    teachings.map(({ chapter, questions }) => [
      chapter,
      { ...questionLock[chapter], ...Object.fromEntries(questions.map((one) => [one.id, hashOf(one)])) },
    ]),
  );
}

function checkLocked(
  draft: StoryDraft,
  teaching: Teaching,
  locked: Readonly<Record<string, string>>,
): Problem[] {
  const { chapter, questions, retired } = teaching;
  return Object.entries(locked).flatMap(([id, words]): Problem[] => {
    const at = questions.findIndex((question) => question.id === id);
    const question = questions[at];
    if (!question) {
      if (retired.includes(id)) return [];
      return [
        {
          rule: QUESTION_RULE,
          place: placeInTeaching(draft, chapter, ['questions']),
          message: `The question \`${id}\` was given out, and is gone.`,
          found: `neither a question \`${id}\` nor \`${id}\` under \`retired\``,
          expected: 'the question, or its id under `retired`',
          fix: `Put it back, or write \`retired: [${[...retired, id].join(', ')}]\`: links that name it will say so.`,
        },
      ];
    }
    if (hashOf(question) === words) return [];
    return [
      {
        rule: QUESTION_RULE,
        place: placeInTeaching(draft, chapter, ['questions', at, 'text']),
        message: `The words of the question \`${id}\` are not those that were given out.`,
        found: question.text.length > 80 ? `${question.text.slice(0, 80)}…` : question.text,
        expected: 'the words that questions.json locks',
        fix: `If it asks the same in better words, run \`npm run questions:lock -- --reworded ${chapter}/${id}\`; if it asks something else, give it a new id and put \`${id}\` under \`retired\`.`,
      },
    ];
  });
}

function checkNew(
  draft: StoryDraft,
  { chapter, questions }: Teaching,
  locked: Readonly<Record<string, string>>,
) {
  return questions.flatMap(({ id }, index): Problem[] =>
    Object.hasOwn(locked, id)
      ? []
      : [
          {
            rule: QUESTION_RULE,
            place: placeInTeaching(draft, chapter, ['questions', index, 'id']),
            message: `The question \`${id}\` is not in the lock.`,
            found: id,
            expected: 'every question that a teacher can choose in questions.json',
            fix: 'Run `npm run questions:lock` when its words are final.',
          },
        ],
  );
}

function hashOf({ text }: Question): string {
  return hashWords(foldTypography(text));
}
