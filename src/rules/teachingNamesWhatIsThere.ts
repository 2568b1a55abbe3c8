import type { ChapterDraft, Rule, StoryDraft } from '../model/draft.ts';
import { COMMENTARY } from '../model/ids.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Teaching } from '../model/teaching.ts';
import { findTags, findTagsDirectlyIn } from './chapterTags.ts';
import { listChoices } from './listChoices.ts';
import {
  type EvidenceDraft,
  evidenceNamedIn,
  type Key,
  placeInTeaching,
  questionsNamedIn,
  type TeachingFault,
  type TeachingMention,
  taughtChapters,
  teachingProblem,
} from './teachingParts.ts';

/**
 * What a chapter's teaching.yaml names stands in that chapter: evidence among its quotations, records and claims,
 * or among the sources; scenes, steps and passages among its own. A student would look for anything else in vain.
 * Who argues in a debate is a voice of the story: a card for anybody else would bear the wrong name.
 * A note on hard matters names evidence of its own scene, so that it is read before.
 *
 * @example ok
 * ```yaml
 * teachings: [{retired: [s9]}]
 * ```
 *
 * @example not-ok
 * ```yaml
 * teachings: [{evidenceCards: {question: Which?, left: {label: One, cards: [Q2, R1, Q7]}, right: {label: Two, cards: [Q4, R2, Q1]}, notes: None.}, jigsaw: [{name: One, reads: [Q2, R1], task: Read.}, {name: Two, reads: [Q4, C-9], task: Read.}]}]
 * ```
 * chapters/the-ferry/teaching evidenceCards left cards 2: `Q7` does not stand in the chapter “the-ferry”.
 * chapters/the-ferry/teaching jigsaw 1 reads 1: `C-9` does not stand in the chapter “the-ferry”.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{objectives: [{text: Compare two words., questions: [s8]}, {text: Trace a date., questions: [c1]}, {text: Weigh a copy., questions: [d1]}], contentNotes: [{scene: pier, kinds: [hunger], note: Hunger., of: []}, {scene: quay, kinds: [hunger], note: Hunger., of: [Q2]}]}]
 * ```
 * chapters/the-ferry/teaching objectives 0 questions 0: `s8` is not a question of this bank.
 * chapters/the-ferry/teaching contentNotes 0 scene: `pier` is not a scene of the chapter “the-ferry”.
 * chapters/the-ferry/teaching contentNotes 1 of 0: `Q2` does not stand in the scene “quay”.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{twoAccounts: {passage: two-words, voices: [northbank, observers], notes: None.}}]
 * ```
 * chapters/the-ferry/teaching twoAccounts passage: `two-words` is not a passage of accounts of the chapter “the-ferry”.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{twoAccounts: {passage: two-accounts-of-a-gate, voices: [northbank, observers], notes: None.}}]
 * ```
 * chapters/the-ferry/teaching twoAccounts voices 1: `observers` has no account in the passage “two-accounts-of-a-gate”.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{debate: {motion: That a word is a claim., roles: [{voice: none, brief: Argue., evidence: [Q2, R1]}, {voice: westbank, brief: Argue., evidence: [Q4, R2]}]}}]
 * ```
 * chapters/the-ferry/teaching debate roles 1 voice: `westbank` is not a voice of the story.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{chapter: the-fery}]
 * ```
 * 1:1 The chapter “the-ferry” has no teaching.yaml.
 * chapters/the-fery/teaching centralQuestion: There is no chapter “the-fery” to teach.
 *
 * @example not-ok
 * ```yaml
 * teachings: []
 * classroom: {sides: [northbank, westbank]}
 * ```
 * classroom sides 1: `westbank` is not the id of a perspective.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{retired: [s9]}]
 * classroom: {sides: [northbank, northbank]}
 * ```
 * classroom sides 1: `northbank` is named as both sides.
 */
export const teachingNamesWhatIsThere: Rule = {
  id: 'teaching-names-what-is-there',
  check: (draft) => [
    ...checkClassroom(draft),
    ...checkChapters(draft),
    ...taughtChapters(draft).flatMap(({ teaching, chapter, evidence }) =>
      [
        ...evidenceNamedIn(teaching)
          .filter(({ id }) => !evidence.has(id))
          .map((mention) => describeNotThere(mention, chapter, evidence)),
        ...checkQuestionsNamed(teaching),
        ...checkScenes(teaching, chapter, evidence),
        ...checkPassage(teaching, chapter),
        ...checkRoles(teaching, draft),
      ].map((fault) => teachingProblem(draft, teachingNamesWhatIsThere.id, teaching, fault)),
    ),
  ],
};

/** With a classroom every chapter is taught, or its page for teachers would be missing. */
function checkClassroom({ classroom, chapters, teachings, site, placeIn }: StoryDraft): Problem[] {
  if (!classroom) return [];
  const ids = site.perspectives.map(({ id }) => id);
  const sides = classroom.sides.flatMap((id, index, all): Problem[] => {
    if (ids.includes(id) && all.indexOf(id) === index) return [];
    return [
      {
        rule: teachingNamesWhatIsThere.id,
        place: placeIn('classroom', '', 'sides', index),
        message: ids.includes(id)
          ? `\`${id}\` is named as both sides.`
          : `\`${id}\` is not the id of a perspective.`,
        found: id,
        expected: `two of ${listChoices(ids)}`,
        fix: 'Name the two perspectives between which evidence is kept in balance.',
      },
    ];
  });
  const untaught = chapters.filter(
    ({ slug }) => site.chapters.includes(slug) && !teachings.some(({ chapter }) => chapter === slug),
  );
  return [
    ...sides,
    ...untaught.map(({ slug, path }) => ({
      rule: teachingNamesWhatIsThere.id,
      place: { path, line: 1, column: 1 },
      message: `The chapter “${slug}” has no teaching.yaml.`,
      found: 'a chapter without lessons, in a story with classroom.yaml',
      expected: `chapters/${slug}/teaching.yaml`,
      fix: 'Write it beside chapter.mdx; the file of another chapter shows its parts.',
    })),
  ];
}

/** A lesson beside no chapter would be a page about nothing. */
function checkChapters({ teachings, chapters, site, placeIn }: StoryDraft): Problem[] {
  return teachings
    .filter(
      ({ chapter }) => !site.chapters.includes(chapter) || !chapters.some(({ slug }) => slug === chapter),
    )
    .map(({ chapter }) => ({
      rule: teachingNamesWhatIsThere.id,
      place: placeInTeaching({ placeIn }, chapter, ['centralQuestion']),
      message: `There is no chapter “${chapter}” to teach.`,
      found: `chapters/${chapter}/teaching.yaml`,
      expected: `a chapter that site.yaml lists: ${listChoices(site.chapters)}`,
      fix: 'Name the folder as the chapter, list the chapter in site.yaml, or take the file away.',
    }));
}

function describeNotThere(
  { id, keys }: TeachingMention,
  { slug }: ChapterDraft,
  evidence: ReadonlyMap<string, EvidenceDraft>,
): TeachingFault {
  const known = [...evidence.keys()];
  const meant = nearest(id, known);
  return {
    keys,
    message: `\`${id}\` does not stand in the chapter “${slug}”.`,
    found: id,
    expected: `a quotation (by its \`ref\`), record or claim of this chapter, or a source: ${listChoices(known)}`,
    fix: meant
      ? `Write \`${meant}\`, the nearest id, or quote it in the chapter first.`
      : 'Choose one of them.',
  };
}

function checkQuestionsNamed(teaching: Teaching): TeachingFault[] {
  const ids = teaching.questions.map(({ id }) => id);
  return questionsNamedIn(teaching)
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, keys }) => ({
      keys,
      message: `\`${id}\` is not a question of this bank.`,
      found: id,
      expected: `one of ${listChoices(ids)}`,
      fix: 'Name a question by its id, or write the question first.',
    }));
}

function checkScenes(
  { contentNotes, questions }: Teaching,
  chapter: ChapterDraft,
  evidence: ReadonlyMap<string, EvidenceDraft>,
): TeachingFault[] {
  const ids = (name: string) =>
    findTags(chapter).flatMap((tag) => (tag.name === name ? [tag.attributes.id ?? ''] : []));
  const scenes = ids('Scene');
  const steps = ids('Step');
  return [
    ...contentNotes.flatMap(({ scene, of }, at): TeachingFault[] =>
      scenes.includes(scene)
        ? of.flatMap((id, index) =>
            evidence.has(id) && evidence.get(id)?.scene !== scene
              ? [
                  {
                    keys: ['contentNotes', at, 'of', index],
                    message: `\`${id}\` does not stand in the scene “${scene}”.`,
                    found: `evidence of ${evidence.get(id)?.scene ?? 'no scene'}`,
                    expected: 'evidence of the scene that the note stands before',
                    fix: 'Write the note for the scene in which it stands.',
                  },
                ]
              : [],
          )
        : [unknown('scene', scene, scenes, chapter, ['contentNotes', at, 'scene'])],
    ),
    ...questions.flatMap((question, at) =>
      question.steps
        .map((id, index) => [id, index] as const)
        .filter(([id]) => !steps.includes(id))
        .map(([id, index]) => unknown('step', id, steps, chapter, ['questions', at, 'steps', index])),
    ),
  ];
}

function checkPassage({ twoAccounts }: Teaching, chapter: ChapterDraft): TeachingFault[] {
  const tags = findTags(chapter);
  const passages = tags.filter(({ name }) => name === 'Accounts');
  const passage = passages.find(({ attributes }) => attributes.id === twoAccounts.passage);
  if (!passage) {
    const ids = passages.map(({ attributes }) => attributes.id ?? '');
    return [unknown('passage of accounts', twoAccounts.passage, ids, chapter, ['twoAccounts', 'passage'])];
  }
  const voices = findTagsDirectlyIn(passage, tags).map(({ attributes }) => attributes.of ?? '');
  return twoAccounts.voices.flatMap((id, index): TeachingFault[] =>
    voices.includes(id)
      ? []
      : [
          {
            keys: ['twoAccounts', 'voices', index],
            message: `\`${id}\` has no account in the passage “${twoAccounts.passage}”.`,
            found: id,
            expected: `two of ${listChoices(voices)}`,
            fix: 'Name two voices that are heard in it.',
          },
        ],
  );
}

function checkRoles({ debate }: Teaching, { site }: StoryDraft): TeachingFault[] {
  const voices = [...site.perspectives.map(({ id }) => id), COMMENTARY];
  return debate.roles.flatMap(({ voice }, at): TeachingFault[] =>
    voices.includes(voice)
      ? []
      : [
          {
            keys: ['debate', 'roles', at, 'voice'],
            message: `\`${voice}\` is not a voice of the story.`,
            found: voice,
            expected: `one of ${listChoices(voices)}`,
            fix: `Write \`${nearest(voice, voices) ?? voices[0] ?? ''}\`, or another of them.`,
          },
        ],
  );
}

function unknown(
  kind: string,
  id: string,
  known: string[],
  { slug }: ChapterDraft,
  keys: Key[],
): TeachingFault {
  return {
    keys,
    message: `\`${id}\` is not a ${kind} of the chapter “${slug}”.`,
    found: id,
    expected: `one of ${listChoices(known)}`,
    fix: `Write \`${nearest(id, known) ?? known[0] ?? ''}\`, or another of them.`,
  };
}
