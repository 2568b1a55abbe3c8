import { run } from '@mdx-js/mdx';
import { createElement, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import type { ChapterDraft, StoryDraft } from '../model/draft.ts';
import { hashWords } from './foldTypography.ts';
import { readChapter } from './readChapter.ts';
import { resolveStory } from './resolveStory.ts';

const FRONTMATTER = `---
title: The ferry
kicker: May
dek: A boat that ran.
description: A boat that ran.
from: "2001-05"
to: "2001-06"
questions: [Did it run?]
couldNotKnow: [{source: post, text: The end.}]
---

`;

const run1 = { offset: 0, length: 9, occurrences: 1, opens: 'sentence', closes: 'inside' } as const;
const run2 = { offset: 20, length: 9, occurrences: 1, opens: 'inside', closes: 'sentence' } as const;
const attestations = [
  {
    source: 'post',
    normaliser: 1,
    text: hashWords('x'),
    words: 9,
    terms: {},
    places: {},
    runs: [
      { hash: hashWords('The boat'), ...run1 },
      { hash: hashWords('on time.'), ...run2 },
    ],
  },
];

async function chapterOf(body: string): Promise<Chapter> {
  const { chapter, problems } = readChapter(
    { slug: 'ferry', path: 'ferry.mdx', text: FRONTMATTER + body },
    attestations,
  );
  expect(problems).toEqual([]);
  const story = await resolveStory(draftOf(chapter));
  const [first] = story.chapters;
  if (!first) throw new Error('The story has no chapter.');
  return first;
}

/** As much of a story as resolving looks at. */
function draftOf(chapter: ChapterDraft): StoryDraft {
  const draft: Partial<StoryDraft> = {
    site: { chapters: ['ferry'] } as StoryDraft['site'],
    chapters: [chapter],
    sources: [],
    people: [
      { id: 'ada', kind: 'person', name: 'Ada North', perspective: 'northbank' },
    ] as StoryDraft['people'],
    record: [{ id: 'R1', by: ['ada'] }] as StoryDraft['record'],
    claims: [{ id: 'C-1', claim: 'It ran.', explanation: 'It did run.' }] as StoryDraft['claims'],
    places: [{ id: 'town', neutral: 'Ferry Town' }] as StoryDraft['places'],
    attestations,
  };
  return draft as StoryDraft;
}

/** The chapter as HTML in which each tag is an element of its own name with its attributes. */
async function htmlOf({ code }: Chapter): Promise<string> {
  const tags = [
    'Scene',
    'Step',
    'Account',
    'Accounts',
    'Quotation',
    'Record',
    'Note',
    'Ed',
    'Cut',
    'Said',
    'Name',
    'Claim',
  ];
  const components = Object.fromEntries(
    tags.map((tag) => [
      tag,
      (props: { children?: ReactNode }) => createElement(`x-${tag.toLowerCase()}`, props),
    ]),
  );
  const { default: Content } = await run(code, { ...runtime, baseUrl: import.meta.url });
  return renderToStaticMarkup(createElement(Content, { components }));
}

const TIMES = `<Scene id="quay"><Step id="one" layer="map" camera="river" show="a b" on="2001-05-01" says="The river.">

One.

</Step><Step id="two" on="2001-06" says=" The bank. ">

Two.

</Step></Scene>

<Scene id="later" layout="wide"><Step id="three" says="Nothing.">

Three.

</Step></Scene>
`;

describe('A chapter’s scenes', () => {
  it('hold their steps with the whole state of the stage', async () => {
    const { scenes } = await chapterOf(TIMES);
    expect(scenes).toMatchObject([
      {
        id: 'quay',
        layout: 'stage',
        steps: [{ id: 'one' }, { id: 'two', cue: { on: '2001-06', says: 'The bank.' } }],
      },
      { id: 'later', layout: 'wide', steps: [{ id: 'three', state: { camera: '', show: [], on: '' } }] },
    ]);
    expect(scenes[0]?.steps[1]?.state).toEqual({
      layer: 'map',
      camera: 'river',
      show: ['a', 'b'],
      on: '2001-06',
      says: 'The bank.',
    });
  });

  it.each([
    ['<Scene id="wide"></Scene>', 'stage'],
    ['{/* A word to the clerk. */}\n\n<Scene id="quay"></Scene>', 'stage'],
    ['<Scene id="quay" layout="wide"></Scene>', 'words'],
    ['The boat.\n\n<Scene id="quay"></Scene>', 'words'],
  ])('open a chapter that begins %j beside the stage or with words', async (body, expected) => {
    expect((await chapterOf(body)).opensWith).toBe(expected);
  });

  it('give each step its state as attributes', async () => {
    expect(await htmlOf(await chapterOf(TIMES))).toContain(
      '<x-step id="two" layer="map" camera="river" show="a b" on="2001-06" says="The bank.">',
    );
  });
});

describe('A chapter’s quotations', () => {
  const quotation = (words: string) => `<Quotation source="post" by="ada" at="headline">${words}</Quotation>`;

  it('are told how their words stand in the source and whose case they serve', async () => {
    expect(await htmlOf(await chapterOf(quotation('The boat<Cut/>on time.')))).toContain(
      'opens="sentence" closes="sentence" perspective="northbank">',
    );
    expect(await htmlOf(await chapterOf(quotation('on time.')))).toContain(
      'opens="inside" closes="sentence"',
    );
    expect(await htmlOf(await chapterOf(quotation('The boat')))).toContain(
      'opens="sentence" closes="inside"',
    );
  });

  it('need no ellipsis where the editors’ words stand first or last', async () => {
    expect(await htmlOf(await chapterOf(quotation('<Ed>It ran</Ed> on time.')))).toContain(
      'opens="sentence"',
    );
    expect(await htmlOf(await chapterOf(quotation('The boat <Ed>ran.</Ed>')))).toContain('closes="sentence"');
  });

  it('belong to the account they stand in', async () => {
    const chapter = await chapterOf(
      `<Accounts id="a" about="b"><Account of="southbank">${quotation('The boat')}</Account></Accounts>`,
    );
    expect(await htmlOf(chapter)).toContain('perspective="southbank"');
    expect(chapter.quotations).toMatchObject([
      {
        source: 'post',
        by: 'ada',
        runs: ['The boat'],
        pinpoint: 'headline',
        perspective: 'southbank',
        exhibit: false,
      },
    ]);
  });

  it.each([
    ['on one line', quotation('The boat')],
    ['on lines of their own', quotation('\nThe boat\n')],
    ['with blank lines round them', quotation('\n\nThe boat\n\n')],
    [
      'with a correction on lines of its own',
      quotation('\nThe boat\n\n<Note claim="C-1">\nA raft.\n</Note>\n'),
    ],
  ])('never hold a paragraph, written %s', async (_how, body) => {
    const html = await htmlOf(await chapterOf(body));
    expect(html).toContain('The boat');
    expect(html).not.toContain('<p>');
  });
});

describe('A record of one paragraph', () => {
  it('holds its words bare, and several as paragraphs', async () => {
    const one = await htmlOf(await chapterOf('<Record of="R1">\nMinutes.\n</Record>'));
    const two = await htmlOf(await chapterOf('<Record of="R1">\n\nMinutes.\n\nMore.\n\n</Record>'));
    expect(one).toContain('<x-record of="R1">Minutes.</x-record>');
    expect(two).toContain('<p>Minutes.</p>');
  });
});

describe('A chapter’s words', () => {
  const body = `One two three <Name of="town"/>.

<Quotation source="post" by="ada">The boat</Quotation>

<Record of="R1">Four words of minutes.</Record>

<Claim of="C-1"/>
`;

  it('are counted as a reader meets them, and its own apart', async () => {
    // Own: "One two three" and the full stop after the name. All: those, name 2, quotation 2, record 4, claim 5,
    // title 2, dek 4, question 3, what the text could not know 2.
    expect(await chapterOf(body)).toMatchObject({ ownWords: 4, words: 28, minutes: 1 });
  });
});
