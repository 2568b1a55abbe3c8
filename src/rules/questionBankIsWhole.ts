import type { Rule, StoryDraft } from '../model/draft.ts';
import { QUESTION_TYPES, type Teaching } from '../model/teaching.ts';
import { type EvidenceDraft, type TeachingFault, taughtChapters, teachingProblem } from './teachingParts.ts';

/** Words of a note for the teacher: fewer say nothing that could lead a talk. */
const LEAST_NOTE = 12;
/** How far the evidence of one side may fall behind the other's over a bank. */
const LEAST_SHARE = 2 / 3;

/**
 * A bank has enough questions of each kind (`bank` in classroom.yaml), an id once and for ever, an objective for every
 * lesson to be measured by, notes that say on what evidence an answer rests, and evidence in balance between the two
 * sides that classroom.yaml names. A question of corroboration sets two voices against each other: speakers, or documents.
 *
 * @example ok
 * ```yaml
 * teachings: [{retired: [s9]}]
 * ```
 *
 * @example not-ok
 * ```yaml
 * teachings: [{retired: [k1]}]
 * classroom: {bank: {sourcing: 2, context: 1}}
 * ```
 * chapters/the-ferry/teaching questions: There is one question of sourcing, and classroom.yaml asks for 2.
 * chapters/the-ferry/teaching questions 2 id: The id `k1` was retired, and names a question again.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{questions: [{id: k1, type: corroboration, minutes: 5, text: Compare., needs: [Q2, Q2], steps: [], starter: Both …, practises: [X9], notes: "By Q2 the board spoke of safety alone, and nothing else in the text supports or denies it."}, {id: k1, type: sourcing, minutes: 5, text: Who?, needs: [Q4, R2], steps: [], starter: The …, practises: [], notes: It is so.}], objectives: [{text: the aim, questions: [k1]}]}]
 * classroom: {bank: {}}
 * ```
 * chapters/the-ferry/teaching questions 1 id: The id `k1` is given twice.
 * chapters/the-ferry/teaching questions 0 needs: The question `k1` sets one voice against itself.
 * chapters/the-ferry/teaching questions 0 practises 0: `X9` is in no framework of classroom.yaml.
 * chapters/the-ferry/teaching questions 1 notes: The notes of `k1` name no evidence.
 * chapters/the-ferry/teaching objectives 0 text: An objective does not begin with a verb.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{questions: [{id: s1, type: sourcing, minutes: 5, text: Who?, needs: [Q2, R1], steps: [], starter: The …, practises: [], notes: "By Q2 the board spoke of safety alone, and R1, of the day before, names no date for it."}]}]
 * classroom: {bank: {}}
 * ```
 * chapters/the-ferry/teaching questions: The bank rests on 2 pieces of evidence of `northbank` and on 0 of `southbank`.
 */
export const questionBankIsWhole: Rule = {
  id: 'question-bank-is-whole',
  check: (draft) =>
    taughtChapters(draft).flatMap(({ teaching, evidence }) =>
      [
        ...checkNumbers(teaching, draft),
        ...checkIds(teaching),
        ...teaching.questions.flatMap((_, index) => checkQuestion(teaching, index, evidence, draft)),
        ...checkObjectives(teaching),
        ...checkBalance(teaching, evidence, draft),
      ].map((fault) => teachingProblem(draft, questionBankIsWhole.id, teaching, fault)),
    ),
};

function checkNumbers({ questions }: Teaching, { classroom }: StoryDraft): TeachingFault[] {
  return QUESTION_TYPES.flatMap((type): TeachingFault[] => {
    const least = classroom?.bank[type] ?? 0;
    const { length } = questions.filter((question) => question.type === type);
    if (length >= least) return [];
    const found = length === 1 ? 'one question' : `${length || 'no'} questions`;
    return [
      {
        keys: ['questions'],
        message: `There ${length === 1 ? 'is' : 'are'} ${found} of ${type}, and classroom.yaml asks for ${least}.`,
        found,
        expected: `at least ${least} of type ${type}`,
        fix: 'Write the missing ones: teachers choose among them.',
      },
    ];
  });
}

function checkIds({ questions, retired }: Teaching): TeachingFault[] {
  return questions.flatMap(({ id }, index): TeachingFault[] => {
    const isTwice = questions.findIndex((question) => question.id === id) < index;
    if (!isTwice && !retired.includes(id)) return [];
    return [
      {
        keys: ['questions', index, 'id'],
        message: isTwice
          ? `The id \`${id}\` is given twice.`
          : `The id \`${id}\` was retired, and names a question again.`,
        found: id,
        expected: 'an id that no question has or had',
        fix: 'Give this question the next free number: links that were given out keep the old one.',
      },
    ];
  });
}

function checkQuestion(
  { questions }: Teaching,
  index: number,
  evidence: ReadonlyMap<string, EvidenceDraft>,
  { classroom }: StoryDraft,
): TeachingFault[] {
  const question = questions[index];
  if (!question) return [];
  const { id, type, needs, notes, practises } = question;
  const found: TeachingFault[] = [];
  const voices = new Set(needs.flatMap((one) => evidence.get(one)?.by ?? []));
  if (type === 'corroboration' && voices.size < 2)
    found.push({
      keys: ['questions', index, 'needs'],
      message: `The question \`${id}\` sets one voice against itself.`,
      found: needs.join(', '),
      expected: 'evidence of at least two speakers or documents of different makers',
      fix: 'Add what another voice says of the same matter.',
    });
  for (const [at, code] of practises.entries())
    if (!classroom?.frameworks.some((framework) => framework.code === code))
      found.push({
        keys: ['questions', index, 'practises', at],
        message: `\`${code}\` is in no framework of classroom.yaml.`,
        found: code,
        expected: 'a code that is listed there with its address, so that anybody can look it up',
        fix: 'Add it under `frameworks` with the address where it was seen, or leave it out.',
      });
  const cited = [...evidence.keys()].some((one) => new RegExp(`(?<![\\w-])${one}(?![\\w-])`).test(notes));
  if (!cited || notes.split(/\s+/).length < LEAST_NOTE)
    found.push({
      keys: ['questions', index, 'notes'],
      message: cited
        ? `The notes of \`${id}\` are too short to lead a talk with.`
        : `The notes of \`${id}\` name no evidence.`,
      found: notes.length > 60 ? `${notes.slice(0, 60)}…` : notes,
      expected: `at least ${LEAST_NOTE} words that say what evidence, by its id, supports which answer`,
      fix: 'Write what each quotation or record shows and what it cannot show.',
    });
  return found;
}

function checkObjectives({ objectives }: Teaching): TeachingFault[] {
  return objectives.flatMap(({ text }, index): TeachingFault[] =>
    /^[A-Z][a-z]+ /.test(text) && !/^(The|A|An|To|Students|How|What|Why) /.test(text)
      ? []
      : [
          {
            keys: ['objectives', index, 'text'],
            message: 'An objective does not begin with a verb.',
            found: text.split(/\s+/).slice(0, 4).join(' '),
            expected: 'what a student can do afterwards: “Compare …”, “Trace …”, “Weigh …”',
            fix: 'Begin with what the student does.',
          },
        ],
  );
}

/** Over the whole bank, not question by question: many look closely at one voice. */
function checkBalance(
  { questions }: Teaching,
  evidence: ReadonlyMap<string, EvidenceDraft>,
  { classroom }: StoryDraft,
): TeachingFault[] {
  if (!classroom) return [];
  const counts = classroom.sides.map(
    (side) =>
      questions.flatMap(({ needs }) => needs).filter((id) => evidence.get(id)?.perspective === side).length,
  );
  const [one, other] = classroom.sides;
  if (Math.min(...counts) >= LEAST_SHARE * Math.max(...counts)) return [];
  return [
    {
      keys: ['questions'],
      message: `The bank rests on ${counts[0]} pieces of evidence of \`${one}\` and on ${counts[1]} of \`${other}\`.`,
      found: `${counts[0]} and ${counts[1]}`,
      expected: 'of either side at least two thirds as many as of the other',
      fix: 'Ask more of the evidence that is seldom asked for, or less of the other.',
    },
  ];
}
