import { describe, expect, it } from 'vitest';
import { readData } from './readData.ts';

function read(files: Record<string, string>) {
  return readData('story', new Map(Object.entries(files).map(([name, text]) => [`story/${name}`, text])));
}

/** The problems of one file, the missing site.yaml apart. */
function problemsOf(name: string, text: string) {
  return read({ [name]: text }).problems.filter(({ place }) => place.path === `story/${name}`);
}

const TERM = '- id: lockout\n  term: lockout\n  ownVoice: no\n  usedBy: Southbank\n';

describe('A file of data', () => {
  it('that is well formed gives its records', () => {
    expect(read({ 'terms.yaml': TERM.replace(' no', ' "no"') }).terms).toMatchObject([
      { id: 'lockout', words: [] },
    ]);
  });

  it('that cannot be read is reported with its place', () => {
    expect(problemsOf('terms.yaml', `${TERM}  note: a: b\n`)).toMatchObject([
      { rule: 'yaml-is-readable', place: { line: 5 } },
    ]);
  });

  it('that leaves a quotation mark open is reported where it opens', () => {
    expect(problemsOf('terms.yaml', '- id: lockout\n  note: "open\n  term: lockout\n')).toMatchObject([
      { rule: 'yaml-is-readable', place: { line: 2, column: 9 } },
    ]);
  });

  it('that is no list is reported', () => {
    expect(problemsOf('terms.yaml', 'terms:\n  - id: lockout\n')).toMatchObject([
      { rule: 'data-is-well-formed', message: 'This file is not a list.' },
    ]);
  });

  it('that is absent is an empty list, but for site.yaml', () => {
    const { people, problems } = read({});
    expect(people).toEqual([]);
    expect(problems).toMatchObject([
      { message: 'There is no site.yaml.', place: { path: 'story/site.yaml', line: 1 } },
    ]);
  });
});

const FIGURE = `id: order
form: sentence
title: The order
kept: kept
leftOut: left out
parts:
  - { id: open, text: "The ferry of {ferry-town} must run,", isKept: false }
  - { id: calm, text: and both banks keep calm., isKept: true }
`;

describe('A figure', () => {
  it('that is well formed is read, whatever its form', () => {
    expect(read({ 'figures/order.yaml': FIGURE }).figures).toMatchObject([{ id: 'order', form: 'sentence' }]);
  });

  it('with a key of another form is told the keys of its own', () => {
    expect(problemsOf('figures/order.yaml', `${FIGURE}leftout: gone\n`)).toMatchObject([
      { found: '`leftout`', fix: 'Did you mean `leftOut`?', place: { line: 9, column: 1 } },
    ]);
  });

  it('with an open brace is told how names and words are written', () => {
    expect(problemsOf('figures/order.yaml', FIGURE.replace('town}', 'town'))).toMatchObject([
      { expected: expect.stringContaining('`{a-place}` is a contested name'), place: { line: 7 } },
    ]);
  });

  it('of no form that there is is told which there are', () => {
    expect(problemsOf('figures/order.yaml', FIGURE.replace('sentence', 'sentense'))).toMatchObject([
      { found: 'sentense', expected: 'one of grid, lanes, shares, sentence', place: { line: 2 } },
    ]);
  });
});

describe('A record', () => {
  it.each([
    [
      'a missing key',
      TERM.replace('  usedBy: Southbank\n', ''),
      { message: '`usedBy` is missing.', found: 'no `usedBy`', place: { line: 1 } },
    ],
    [
      'an unknown key',
      `${TERM}  usedby: North\n`,
      { found: '`usedby`', fix: 'Did you mean `usedBy`?', place: { line: 5, column: 3 } },
    ],
    [
      'a word that is no choice',
      TERM.replace(' no', ' attributd'),
      {
        found: 'attributd',
        expected: 'one of no, attributed, yes',
        fix: 'Did you mean `attributed`?',
        place: { line: 3, column: 13 },
      },
    ],
    [
      'a number for text',
      TERM.replace('term: lockout', 'term: 12'),
      {
        found: '12',
        expected: 'text',
        fix: expect.stringContaining('quotation marks'),
        place: { line: 2, column: 9 },
      },
    ],
    [
      'a wrong form',
      TERM.replace('id: lockout', 'id: Lock Out'),
      { found: 'Lock Out', expected: 'lower-case words joined by hyphens', place: { line: 1, column: 7 } },
    ],
    [
      'nothing where text is owed',
      TERM.replace('term: lockout', 'term: ""'),
      { found: 'nothing', expected: 'some text' },
    ],
    ['something else than a list', `${TERM}  words: gate\n`, { found: 'gate', expected: 'a list' }],
  ])('with %s is reported in words', (_what, text, expected) => {
    expect(problemsOf('terms.yaml', text)).toMatchObject([{ rule: 'data-is-well-formed', ...expected }]);
  });

  it('reports everything that is wrong with it at once', () => {
    expect(problemsOf('terms.yaml', '- id: A\n  ownVoice: maybe\n')).toHaveLength(4);
  });

  it('of another way of folding must be made again', () => {
    const attestation = JSON.stringify({
      source: 'post',
      normaliser: 0,
      text: 'a'.repeat(64),
      words: 1,
      runs: [],
    });
    expect(problemsOf('attestations/post.json', attestation)).toMatchObject([
      { found: 'version 0', fix: expect.stringContaining('quotes:attest') },
    ]);
  });

  it('bears the name of its file', () => {
    const attestation = JSON.stringify({
      source: 'post',
      normaliser: 1,
      text: 'a'.repeat(64),
      words: 1,
      runs: [],
    });
    expect(problemsOf('attestations/wire.json', attestation)).toMatchObject([
      { found: 'post', expected: 'wire' },
    ]);
  });
});

describe('The place of a record', () => {
  const { placeIn } = read({
    'site.yaml': 'title: A\nchapters: [one, two]\n',
    'terms.yaml': TERM,
    'sources/post.yaml': 'id: post\ntitle: A\n',
  });

  it.each([
    [['terms', 'lockout', 'usedBy'], 'story/terms.yaml', 4, 11],
    [['terms', 'lockout', 'note'], 'story/terms.yaml', 1, 3],
    [['terms', 'gate'], 'story/terms.yaml', 1, 1],
    [['site', '', 'chapters', 1], 'story/site.yaml', 2, 17],
    [['sources', 'post', 'title'], 'story/sources/post.yaml', 2, 8],
    [['claims', 'C-1'], 'story/claims.yaml', 1, 1],
  ] as const)('%j is in %s:%i:%i', ([file, id, ...key], path, line, column) => {
    expect(placeIn(file, id, ...key)).toMatchObject({ path, line, column });
  });
});
