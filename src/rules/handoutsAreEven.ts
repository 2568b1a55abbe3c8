import type { Rule, StoryDraft } from '../model/draft.ts';
import type { Teaching } from '../model/teaching.ts';
import {
  type EvidenceDraft,
  lessonsOf,
  listed,
  type TeachingFault,
  type TeachingMention,
  taughtChapters,
  teachingProblem,
} from './teachingParts.ts';

/** Documents of either side, and of neither, in a question on documents. */
const LEAST_DOCUMENTS = 2;

/**
 * What is handed out is even: a question on documents has at least two of either side and two of neither, as many cards lie
 * on the left as on the right, the roles of a debate have equally much to argue from, nothing is made even by being named
 * twice, and the parts of a lesson add up to its minutes.
 *
 * @example ok
 * ```yaml
 * teachings: [{retired: [s9]}]
 * ```
 *
 * @example not-ok
 * ```yaml
 * teachings: [{documentQuestion: {prompt: Why?, documents: [{id: Q2, about: One.}, {id: R1, about: Two.}, {id: Q4, about: Three.}, {id: Q8, about: Four.}, {id: Q9, about: Five.}], tasks: [One., Two., Three.], notes: None.}}]
 * ```
 * chapters/the-ferry/teaching documentQuestion documents: Of `southbank` there is one document.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{evidenceCards: {question: Which?, left: {label: One, cards: [Q2, R1, Q1]}, right: {label: Two, cards: [Q4, R2, Q1, Q6]}, notes: None.}}]
 * ```
 * chapters/the-ferry/teaching evidenceCards: There are 3 cards on the left and 4 on the right.
 * chapters/the-ferry/teaching evidenceCards right cards 2: `Q1` is named twice.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{debate: {motion: That a word is a claim., roles: [{voice: northbank, brief: Argue., evidence: [Q2, R1]}, {voice: southbank, brief: Argue., evidence: [Q4, R2, Q6]}]}, plans: {one: {minutes: 45, parts: [{minutes: 20, what: Read., questions: []}, {minutes: 20, what: Talk., questions: []}]}}}]
 * ```
 * chapters/the-ferry/teaching debate roles: The roles have 2 and 3 pieces of evidence.
 * chapters/the-ferry/teaching plans one minutes: The parts of this lesson take 40 minutes, not 45.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{documentQuestion: {prompt: Why?, documents: [{id: Q2, about: One.}, {id: R1, about: Two.}, {id: Q4, about: Three.}, {id: Q4, about: Four.}, {id: Q8, about: Five.}, {id: Q9, about: Six.}], tasks: [One., Two., Three.], notes: None.}, twoAccounts: {passage: two-accounts-of-a-gate, voices: [northbank, northbank], notes: None.}, debate: {motion: That a word is a claim., roles: [{voice: southbank, brief: Argue., evidence: [Q2, R1]}, {voice: southbank, brief: Argue., evidence: [Q4, Q4]}]}, jigsaw: [{name: One, reads: [Q2, Q2], task: Read.}, {name: Two, reads: [Q2, R1], task: Read.}]}]
 * ```
 * chapters/the-ferry/teaching documentQuestion documents 3 id: `Q4` is named twice.
 * chapters/the-ferry/teaching twoAccounts voices 1: `northbank` is named twice.
 * chapters/the-ferry/teaching debate roles 1 voice: `southbank` is named twice.
 * chapters/the-ferry/teaching debate roles 1 evidence 1: `Q4` is named twice.
 * chapters/the-ferry/teaching jigsaw 0 reads 1: `Q2` is named twice.
 */
export const handoutsAreEven: Rule = {
  id: 'handouts-are-even',
  check: (draft) =>
    taughtChapters(draft).flatMap(({ teaching, evidence }) =>
      [
        ...checkDocuments(teaching, evidence, draft),
        ...checkCards(teaching),
        ...checkRoles(teaching),
        ...listsOf(teaching).flatMap(checkRepeated),
        ...checkLessons(teaching),
      ].map((fault) => teachingProblem(draft, handoutsAreEven.id, teaching, fault)),
    ),
};

function checkDocuments(
  { documentQuestion: { documents } }: Teaching,
  evidence: ReadonlyMap<string, EvidenceDraft>,
  { classroom }: StoryDraft,
): TeachingFault[] {
  if (!classroom) return [];
  const of = (isCounted: (perspective: string | undefined) => boolean) =>
    documents.filter(({ id }) => isCounted(evidence.get(id)?.perspective)).length;
  const { sides } = classroom;
  const groups = [
    ...sides.map((side) => ({ name: `\`${side}\``, number: of((perspective) => perspective === side) })),
    {
      name: 'neither side',
      number: of((perspective) => perspective !== undefined && !sides.includes(perspective)),
    },
  ];
  return groups.flatMap(({ name, number }): TeachingFault[] =>
    number >= LEAST_DOCUMENTS
      ? []
      : [
          {
            keys: ['documentQuestion', 'documents'],
            message: `Of ${name} there is ${number === 1 ? 'one document' : 'no document'}.`,
            found: `${number} of ${name}`,
            expected: `at least ${LEAST_DOCUMENTS} of either side and ${LEAST_DOCUMENTS} of neither`,
            fix: 'Add a quotation or a record of the chapter, or take another one out.',
          },
        ],
  );
}

function checkCards({ evidenceCards: { left, right } }: Teaching): TeachingFault[] {
  const [lefts, rights] = [left.cards.length, right.cards.length];
  if (lefts === rights) return [];
  return [
    {
      keys: ['evidenceCards'],
      message: `There are ${lefts} cards on the left and ${rights} on the right.`,
      found: `${lefts} and ${rights}`,
      expected: 'equal numbers',
      fix: 'Add a card to the shorter column or take one from the longer.',
    },
  ];
}

/** What is counted, or set against each other. */
function listsOf({
  documentQuestion,
  twoAccounts,
  evidenceCards: { left, right },
  debate,
  jigsaw,
}: Teaching): TeachingMention[][] {
  return [
    documentQuestion.documents.map(({ id }, at) => ({
      id,
      keys: ['documentQuestion', 'documents', at, 'id'],
    })),
    listed(twoAccounts.voices, 'twoAccounts', 'voices'),
    [
      ...listed(left.cards, 'evidenceCards', 'left', 'cards'),
      ...listed(right.cards, 'evidenceCards', 'right', 'cards'),
    ],
    debate.roles.map(({ voice }, at) => ({ id: voice, keys: ['debate', 'roles', at, 'voice'] })),
    ...debate.roles.map(({ evidence }, at) => listed(evidence, 'debate', 'roles', at, 'evidence')),
    ...jigsaw.map(({ reads }, at) => listed(reads, 'jigsaw', at, 'reads')),
  ];
}

function checkRepeated(list: readonly TeachingMention[]): TeachingFault[] {
  return list
    .filter(({ id }, index) => list.findIndex((one) => one.id === id) < index)
    .map(({ id, keys }) => ({
      keys,
      message: `\`${id}\` is named twice.`,
      found: id,
      expected: 'each once',
      fix: 'Choose another in its place; a card may also be laid in the middle.',
    }));
}

function checkRoles({ debate: { roles } }: Teaching): TeachingFault[] {
  const numbers = roles.map(({ evidence }) => evidence.length);
  if (new Set(numbers).size <= 1) return [];
  return [
    {
      keys: ['debate', 'roles'],
      message: `The roles have ${numbers.join(' and ')} pieces of evidence.`,
      found: numbers.join(' and '),
      expected: 'as many for one role as for another',
      fix: 'Give each role the same number.',
    },
  ];
}

function checkLessons({ plans }: Teaching): TeachingFault[] {
  return lessonsOf(plans).flatMap(({ lesson, keys }): TeachingFault[] => {
    const sum = lesson.parts.reduce((total, { minutes }) => total + minutes, 0);
    if (sum === lesson.minutes) return [];
    return [
      {
        keys: ['plans', ...keys, 'minutes'],
        message: `The parts of this lesson take ${sum} minutes, not ${lesson.minutes}.`,
        found: `${sum} minutes`,
        expected: `${lesson.minutes} minutes`,
        fix: 'Change the minutes of a part.',
      },
    ];
  });
}
