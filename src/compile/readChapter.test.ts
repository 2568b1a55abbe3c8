import { describe, expect, it } from 'vitest';
import type { Attestation } from '../model/attestation.ts';
import { hashWords } from './foldTypography.ts';
import { readChapter } from './readChapter.ts';

const HEAD = `---
title: The ferry
kicker: May
dek: A boat.
description: A boat that ran.
from: "2001-05"
to: "2001-06"
questions: [Did it run?]
couldNotKnow:
  - source: river-post
    text: The end.
---
`;

function read(body: string, attestations: Attestation[] = []) {
  return readChapter({ slug: 'ferry', path: 'ferry.mdx', text: HEAD + body }, attestations);
}

/** Lines of the body count from 1. */
function problemIn(body: string) {
  const [problem, ...others] = read(body).problems;
  expect(others).toEqual([]);
  const { line = 0, column, endColumn } = problem?.place ?? {};
  return { at: [line - 12, column, endColumn], ...problem };
}

describe('A chapter that MDX cannot read', () => {
  it.each([
    ['a sign for less', 'It had <10 boats.', [1, 8], '<10 boats.', '&lt;'],
    ['an open bracket', 'It had {many boats.\n\nAnd more.', [1, 8], '{many boats.', '\\{'],
    ['code that is none', 'It had {1 +} boats.', [1, 12], '} boats.', '\\{'],
    ['a tag that is never closed', '<Step id="a">\n\nBoats.\n', [1, 1], '<Step id="a">', 'closing tag'],
    ['a closing tag too many', 'Boats.\n\n</Step>', [3, 1], '</', 'opening one'],
    ['a closing tag of another name', '<Scene>\n\n</Step>', [3, 1], '</Step>', 'Close the open tag first'],
    ['a comment as on a web page', 'Boats.\n\n<!-- more -->', [3, 1], '<!-- more -->', '{/*'],
    ['an attribute without marks', '<Step id=a>Boats.</Step>', [1, 10], 'a>Boats.</Step>', 'quotation marks'],
    ['an attribute whose mark is not closed', '<Step id="a>\n\nBoats.', [1, 10], '"a>', 'close them'],
    ['a tag without its end', '<Step id="a"\n\nMore boats.', [1, 1], '<Step id="a"', 'Complete the tag'],
    ['a tag across paragraphs', '<Note>One\n\ntwo</Note>', [1, 1], '<Note>', 'line of its own'],
  ])('says where and how to mend %s', (_what, body, [line, column], found, fix) => {
    const problem = problemIn(body);
    expect(problem.rule).toBe('mdx-is-readable');
    expect(problem.at.slice(0, 2)).toEqual([line, column]);
    expect(problem.found).toBe(found);
    expect(problem.fix).toContain(fix);
  });

  it('names the tag that is open where another one closes', () => {
    expect(problemIn('<Scene>\n\n</Step>').expected).toMatch(
      /^`<\/Scene>` for the tag that opens in line 13;/,
    );
  });

  it('still has its frontmatter', () => {
    expect(read('<').chapter.frontmatter?.title).toBe('The ferry');
  });
});

describe('Frontmatter', () => {
  const file = (text: string) => readChapter({ slug: 'ferry', path: 'ferry.mdx', text }, []).problems;

  it('that is missing is reported key by key', () => {
    expect(file('The boat.').map(({ message }) => message)).toContain('`title` is missing.');
  });

  it('names the nearest key for one it does not know, where that key stands', () => {
    const [problem] = file(HEAD.replace('dek: A boat.', 'dek: A boat.\ntitel: The boat'));
    expect(problem).toMatchObject({
      rule: 'frontmatter-is-complete',
      place: { line: 5, column: 1, endColumn: 6 },
      fix: 'Did you mean `title`?',
    });
  });

  it('that is no YAML is reported on the line of the file', () => {
    const [problem] = file(HEAD.replace('dek: A boat.', 'dek: A boat: a story'));
    expect(problem).toMatchObject({ rule: 'yaml-is-readable', place: { line: 4 } });
  });

  it('knows where each of its keys stands', () => {
    const { chapter } = read('');
    expect(chapter.placeOf('questions', 0)).toEqual({
      path: 'ferry.mdx',
      line: 8,
      column: 13,
      endColumn: 24,
    });
    expect(chapter.placeOf('couldNotKnow', 0, 'text')).toMatchObject({ line: 11, column: 11 });
  });
});

describe('The runs of a quotation', () => {
  const runsOf = (body: string) =>
    read(body).chapter.quotations.map(({ runs }) => runs.map(({ text }) => text));

  it.each([
    ['on one line', '<Quotation source="a">The boat ran.</Quotation>'],
    ['on lines of their own', '<Quotation source="a">\nThe boat\n  ran.\n</Quotation>'],
    ['with blank lines round them', '<Quotation source="a">\n\nThe boat ran.\n\n</Quotation>'],
    ['in two paragraphs', '<Quotation source="a">\n\nThe boat\n\nran.\n\n</Quotation>'],
    ['with emphasis of ours', '<Quotation source="a">The *boat* **ran**.</Quotation>'],
    ['with a mark on a slip', '<Quotation source="a">The boat<Sic/> ran.</Quotation>'],
    ['with a space before the mark', '<Quotation source="a">The boat ran <Sic/>.</Quotation>'],
    [
      'with a correction',
      '<Quotation source="a">The boat<Note claim="C-1">It was a raft.</Note> ran.</Quotation>',
    ],
    [
      'with a correction on a line of its own',
      '<Quotation source="a">\nThe boat ran.\n\n<Note>A raft.</Note>\n</Quotation>',
    ],
    ['in the middle of a sentence', 'They wrote <Quotation source="a">The boat ran.</Quotation> of it.'],
  ])('are its words, written %s', (_how, body) => {
    expect(runsOf(body).map((runs) => runs.map((run) => run.replace(/\s+/g, ' ')))).toEqual([
      ['The boat ran.'],
    ]);
  });

  it('are parted by a cut and by words of the editors', () => {
    expect(
      runsOf('<Quotation source="a">The boat<Cut/>ran <Ed>to the landing</Ed> on time.</Quotation>'),
    ).toEqual([['The boat', 'ran', 'on time.']]);
  });

  it('leave out the editors’ words at either end', () => {
    expect(runsOf('<Quotation source="a"><Ed>The boat</Ed> ran.<Cut/></Quotation>')).toEqual([['ran.']]);
  });

  it('have their places, as far as the first line goes', () => {
    const [quotation] = read('<Quotation source="a">\n  The *boat*\n  ran<Cut/> on time.\n</Quotation>')
      .chapter.quotations;
    expect(quotation?.runs.map(({ place }) => place)).toEqual([
      { path: 'ferry.mdx', line: 14, column: 3, endColumn: 13 },
      { path: 'ferry.mdx', line: 15, column: 13, endColumn: 21 },
    ]);
    expect(quotation?.place).toMatchObject({ line: 13, column: 1 });
  });

  it('know the attested words of their source', () => {
    const run = {
      hash: hashWords('The boat ran.'),
      offset: 0,
      length: 13,
      occurrences: 1,
      opens: 'sentence',
      closes: 'sentence',
    } as const;
    const attestation = {
      source: 'a',
      normaliser: 1,
      text: run.hash,
      words: 3,
      terms: {},
      places: {},
      runs: [run],
    };
    const other = { ...attestation, source: 'b', runs: [] };
    const [found, elsewhere] = read(
      '<Quotation source="a">The boat ran.</Quotation>\n\n<Quotation source="b">The boat ran.</Quotation>',
      [attestation, other],
    ).chapter.quotations;
    expect(found?.runs[0]?.attested).toEqual(run);
    expect(elsewhere?.runs[0]?.attested).toBeUndefined();
  });

  it('are read from a short saying that names its source, and from no other', () => {
    const body = 'He called it <Said by="x" source="a">slow</Said> and <Said by="x" record="R1">late</Said>.';
    expect(read(body).chapter.quotations).toMatchObject([{ tag: 'Said', runs: [{ text: 'slow' }] }]);
  });

  it('say what they stand in', () => {
    const body = `<Scene id="s"><Step id="one" says="x">

<Accounts id="a" about="b"><Account of="north"><Quotation source="a">Yes.</Quotation></Account></Accounts>

<Against id="c" about="d"><Quotation source="a">No.</Quotation></Against>

<Exhibit source="a" by="b" about="c"><Quotation source="a">Perhaps.</Quotation></Exhibit>

</Step></Scene>`;
    expect(read(body).problems).toEqual([]);
    expect(read(body).chapter.quotations).toMatchObject([
      { step: 'one', account: 'north', against: false, exhibit: false },
      { step: 'one', account: undefined, against: true, exhibit: false },
      { step: 'one', account: undefined, against: false, exhibit: true },
    ]);
  });
});
