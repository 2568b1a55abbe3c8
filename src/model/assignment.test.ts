import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  type AssignmentChoices,
  EXTRAS,
  readAssignment,
  writeAssignment,
} from './assignment.ts';

const VOICES = ['north', 'south', 'east', 'west'];
const TYPES = ['s', 'c', 'r', 'k', 'l', 'd'];

const chapterNamed = (slug: string) => ({
  slug,
  words: 1000,
  quotations: 6,
  steps: Array.from({ length: 9 }, (_, index) => ({ id: `${slug}-${index}`, words: 100, quotations: 1 })),
  questions: TYPES.flatMap((type) =>
    [1, 2, 3].map((number) => ({ id: `${type}${number}`, minutes: 5, core: false })),
  ),
  retired: ['s9'],
});

const CHOICES: AssignmentChoices = {
  voices: VOICES,
  chapters: ['the-quay', 'the-ferry', 'the-bridge', 'the-mill', 'the-ford'].map(chapterNamed),
};

/** The same numbers each time, so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomAssignment(random: () => number): Assignment {
  const some = <Thing>(things: readonly Thing[], share: number) => things.filter(() => random() < share);
  const shuffled = <Thing>(things: readonly Thing[]) =>
    things
      .map((thing) => ({ thing, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ thing }) => thing);
  const chapters = shuffled(CHOICES.chapters).slice(0, 1 + Math.floor(random() * CHOICES.chapters.length));
  return {
    parts: chapters.map(({ slug, steps, questions }) => {
      const from = Math.floor(random() * steps.length);
      const to = from + Math.floor(random() * (steps.length - from));
      const isWhole = from === 0 && to === steps.length - 1;
      const asked = some(questions, random()).map(({ id }) => id);
      if (isWhole || random() < 0.4) return { chapter: slug, questions: asked };
      return { chapter: slug, steps: { from: `${slug}-${from}`, to: `${slug}-${to}` }, questions: asked };
    }),
    order: random() < 0.5 ? [] : shuffled(VOICES),
    extras: some(EXTRAS, 0.4),
  };
}

describe('an assignment as a link', () => {
  it('comes back as it was, for 500 assignments drawn by lot', () => {
    const random = randomFrom(20261122);
    const drawn = Array.from({ length: 500 }, () => randomAssignment(random));
    for (const assignment of drawn)
      expect(readAssignment(writeAssignment(assignment), CHOICES)).toEqual({ assignment, faults: [] });
    // A draw that always gave the same would prove nothing.
    expect(new Set(drawn.map(writeAssignment)).size).toBeGreaterThan(450);
  });

  it('stays short enough for any post, with twelve questions on a chapter at a long address', () => {
    const address = `https://${'a'.repeat(40)}.example/read/`;
    expect(address.length).toBeGreaterThanOrEqual(60);
    const link = writeAssignment({
      parts: [
        {
          chapter: 'a-chapter-with-a-long-name-for-once',
          steps: { from: 'the-first-of-its-many-steps', to: 'the-last-of-its-many-steps' },
          questions: Array.from({ length: 12 }, (_, index) => `s${index + 10}`),
        },
      ],
      order: VOICES.map((voice) => `${voice}-of-the-river`),
      extras: [...EXTRAS],
    });
    expect((address + link).length).toBeLessThanOrEqual(400);
  });

  it('can be read also when a long story is assigned whole, with every question', () => {
    const chapters = Array.from({ length: 60 }, (_, index) => chapterNamed(`chapter-${index}`));
    const assignment = {
      parts: chapters.map(({ slug, questions }) => ({
        chapter: slug,
        questions: questions.map(({ id }) => id),
      })),
      order: VOICES,
      extras: [...EXTRAS],
    };
    const link = writeAssignment(assignment);
    expect(readAssignment(link, { ...CHOICES, chapters })).toEqual({ assignment, faults: [] });
  });

  it('says nothing about anybody: only ids of the story stand in it', () => {
    const link = writeAssignment(randomAssignment(randomFrom(7)));
    expect(link).toMatch(/^#v=1(&[csqox]=[a-z0-9.-]+)+$/);
  });
});

describe('a link that says something else', () => {
  const faultsOf = (fragment: string) => readAssignment(fragment, CHOICES).faults;

  it.each([
    ['nothing at all', '', 'nothing', ''],
    ['only its version', '#v=1', 'nothing', ''],
    ['another version', '#v=2&c=the-quay', 'version', 'v=2'],
    ['no version', '#c=the-quay', 'version', 'c=the-quay'],
    ['markup for a chapter', '#v=1&c=<script>alert(1)</script>', 'chapter', '<script>alert(1)</script>'],
    ['escaped markup', '#v=1&c=%3Cscript%3E', 'chapter', '%3Cscript%3E'],
    ['a broken escape', '#v=1&c=%E0%A4%A', 'chapter', '%E0%A4%A'],
    ['the name of a prototype for a chapter', '#v=1&c=__proto__', 'chapter', '__proto__'],
    ['the name of a constructor for a chapter', '#v=1&c=constructor', 'chapter', 'constructor'],
    ['the name of a prototype for a key', '#v=1&c=the-quay&__proto__=x', 'key', '__proto__=x'],
    ['a word for a key', '#v=1&c=the-quay&hello', 'key', 'hello'],
    ['a question before any chapter', '#v=1&q=s1&c=the-quay', 'key', 'q=s1'],
    ['a chapter twice', '#v=1&c=the-quay&c=the-quay', 'repeated', 'the-quay'],
    ['a question that is not there', '#v=1&c=the-quay&q=s1.z9', 'question', 'z9'],
    ['the name of a method for a question', '#v=1&c=the-quay&q=toString', 'question', 'toString'],
    ['a question that was withdrawn', '#v=1&c=the-quay&q=s9', 'retired', 's9'],
    [
      'steps the wrong way round',
      '#v=1&c=the-quay&s=the-quay-3.the-quay-1',
      'steps',
      'the-quay-3.the-quay-1',
    ],
    [
      'a step of another chapter',
      '#v=1&c=the-quay&s=the-quay-1.the-mill-2',
      'steps',
      'the-quay-1.the-mill-2',
    ],
    ['one step too many', '#v=1&c=the-quay&s=the-quay-1.the-quay-2.the-quay-3', 'steps', undefined],
    ['a voice too few', '#v=1&c=the-quay&o=north.south.east', 'order', 'north.south.east'],
    ['one voice twice', '#v=1&c=the-quay&o=north.north.east.west', 'order', 'north.north.east.west'],
    ['material that is not there', '#v=1&c=the-quay&x=norms.hasOwnProperty', 'extra', 'hasOwnProperty'],
  ])('is named where it holds %s', (_, fragment, kind, found) => {
    expect(faultsOf(fragment)).toEqual([{ kind, found: found ?? expect.any(String) }]);
  });

  it('keeps what it rightly names', () => {
    const { assignment } = readAssignment('#v=1&c=nowhere&q=s1&c=the-mill&q=s2.zz.s1&o=up&x=cards', CHOICES);
    expect(assignment).toEqual({
      parts: [{ chapter: 'the-mill', questions: ['s1', 's2'] }],
      order: [],
      extras: ['cards'],
    });
  });

  it('is not read at all when it is a hundred thousand characters long, and is quoted in brief', () => {
    const { assignment, faults } = readAssignment(`#v=1&c=${'the-quay.'.repeat(12_000)}`, CHOICES);
    expect(assignment).toBeUndefined();
    expect(faults).toEqual([{ kind: 'length', found: expect.any(String) }]);
    expect(faults[0]?.found.length).toBeLessThan(60);
  });

  it('leaves every object as it was', () => {
    readAssignment('#v=1&__proto__=polluted&c=__proto__&q=__proto__&o=__proto__&x=__proto__', CHOICES);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
