/** A small invented story to render components in: two banks of a river and the papers that write about its ferry. */
import type { ReactNode } from 'react';
import type { Chapter } from '../model/chapter.ts';
import type { Story } from '../model/story.ts';
import { ChapterContext } from './ChapterContext.tsx';
import { StoryContext } from './StoryContext.tsx';

const PLACE = { path: 'chapter.mdx', line: 1, column: 1 };

export const inventedChapter: Chapter = {
  slug: 'the-ferry',
  number: 1,
  frontmatter: {
    title: 'Who stopped the ferry?',
    kicker: 'May 2001',
    dek: 'One boat, told from two banks.',
    description: 'One boat, told from two banks.',
    from: '2001-05',
    to: '2001-06-03',
    questions: ['Who saw the boat?'],
    couldNotKnow: [{ source: '010', text: 'It could not know how June would end.' }],
  },
  scenes: [
    {
      id: 'morning',
      layout: 'stage',
      steps: [
        {
          id: 'the-gate',
          cue: { says: 'A gate by a river.' },
          state: { layer: 'counts', camera: '', show: [], on: '2001-05-03', says: 'A gate by a river.' },
          place: PLACE,
        },
      ],
    },
  ],
  opensWith: 'stage',
  quotations: [
    {
      source: '010',
      by: 'ada-north',
      runs: ['few words'],
      pinpoint: 'paragraph 2',
      ref: 'Q-1',
      step: 'the-gate',
      perspective: 'northbank',
      exhibit: false,
      on: '2001-05-03',
      attested: [
        { hash: 'a1'.repeat(32), offset: 12, length: 9, occurrences: 1, opens: 'inside', closes: 'inside' },
      ],
      place: PLACE,
    },
  ],
  tellings: [
    { kind: 'place', id: 'town', step: 'the-gate' },
    { kind: 'term', id: 'stoppage', step: 'the-gate' },
  ],
  accounts: {},
  appearances: [{ person: 'ada-north', step: 'the-gate', as: 'quoted' }],
  ownWords: 100,
  stepWords: {},
  words: 200,
  minutes: 1,
  code: '',
};

export const inventedStory: Story = {
  site: {
    title: 'Two Landings',
    kicker: 'An invented river',
    dek: 'One river, one boat.',
    description: 'One river, one boat.',
    language: 'en',
    chapters: ['the-ferry'],
    contentNote: 'Nothing that hurts.',
    namesNote: 'Two names for one town.',
    perspectives: [
      {
        id: 'northbank',
        label: 'Northbank',
        short: 'North',
        mark: 'square',
        rule: 'solid',
        naming: 'north',
        note: 'The harbour board.',
      },
      {
        id: 'southbank',
        label: 'Southbank',
        short: 'South',
        mark: 'circle',
        rule: 'double',
        naming: 'south',
        note: 'The ferry company.',
      },
    ],
    commentary: { label: 'Commentary', note: 'Belongs to no bank.' },
    order: { rule: 'In alphabetical order.', first: {} },
    cover: { layer: 'map', camera: 'river', show: 'ferry', on: '2001-05-03', says: 'The river.' },
    rail: { from: '2001-01', to: '2001-12', events: ['E-1'] },
    properPhrases: [],
    footer: 'Not yet read by anybody who was there.',
    licences: [{ of: 'Words', licence: 'free' }],
  },
  chapters: [inventedChapter],
  sources: [
    {
      id: '010',
      publisher: 'river-post',
      title: 'Gate shut',
      titleIsDescribed: false,
      byline: 'A. Reed',
      date: '2001-05-04',
      dated: '4 May 2001',
      place: 'Northbank',
      language: 'en',
      kind: 'news report',
      callIt: 'a newspaper of Northbank',
      perspective: 'northbank',
      exhibitOnly: false,
      forWhom: 'readers of the north bank',
      interest: 'the board advertises in it',
      firstHand: 'its reporter stood at the gate',
      certainty: ['author: printed'],
      addresses: [],
    },
  ],
  people: [
    {
      id: 'river-post',
      kind: 'body',
      name: 'River Post',
      role: 'newspaper of Northbank',
      perspective: 'northbank',
      speaksFor: 'itself',
      sentence: 'It reported the gate.',
      background: false,
    },
    {
      id: 'ada-north',
      kind: 'person',
      name: 'Ada North',
      role: 'chair of the harbour board',
      perspective: 'northbank',
      speaksFor: 'the harbour board',
      sentence: 'She spoke at the gate.',
      language: 'Northern',
      background: false,
    },
  ],
  places: [
    {
      id: 'town',
      kind: 'town',
      neutral: 'Aldermouth/Velmouth',
      forms: { north: 'Aldermouth', south: 'Velmouth' },
      spellings: [{ form: 'Ældermouth', lang: 'xx', seen: false, latin: 'Aeldermouth' }],
      inEnglish: { southbank: ['Velmouth', 'Velmuth'] },
      printed: [{ sources: ['010'], as: 'Aldermouth only' }],
      say: [{ form: 'Velmouth', lang: 'xx', like: 'vel-MOOTH', ipa: 'vɛlˈmuːθ', confirmed: false }],
      choice: 'Both names, in alphabetical order.',
      background: false,
    },
  ],
  terms: [
    {
      id: 'stoppage',
      term: 'stoppage',
      words: ['stoppage'],
      ownVoice: 'no',
      usedBy: 'the ferry company',
      about: 'It says that somebody stopped the boat.',
      note: 'Say that the boat did not run.',
      spellings: [],
    },
  ],
  events: [
    {
      id: 'E-1',
      date: '2001-05-03',
      event: 'The gate is shut.',
      short: 'Gate shut',
      disputed: false,
      chapter: 'the-ferry',
      roads: [],
      actors: [],
      refs: [],
      urls: [],
      background: false,
    },
  ],
  claims: [
    {
      id: 'C-1',
      claim: 'The gate was shut for repairs.',
      assertedBy: ['010, River Post'],
      supportedBy: [{ what: 'The board’s notice', record: ['P1'], urls: [] }],
      disputedBy: [],
      verdict: 'contested',
      explanation: 'Nobody saw the repairs.',
      chapters: ['the-ferry'],
      background: false,
    },
  ],
  contradictions: [
    {
      id: 'why-the-gate',
      question: 'Why was the gate of {town} {=shut}?',
      sides: [
        { says: 'The board: for repairs.', quotations: [], record: ['P1'] },
        { says: 'River Post (010): nobody saw any.', quotations: ['Q010-01'], record: [] },
      ],
      claims: ['C-1'],
      steps: ['the-ferry/the-gate'],
    },
  ],
  record: [
    {
      id: 'P1',
      by: ['ada-north'],
      issuer: 'The harbour board',
      date: '2001-05-02',
      dated: '2 May 2001',
      perspective: 'northbank',
      summary: 'It announced repairs.',
      addresses: [{ url: 'https://example.org/notice', seen: 'via', via: 'Valley Wire' }],
      background: false,
    },
  ],
  counts: [],
  figures: [],
  attestations: [],
  quoted: [],
  corrections: [],
  method: [],
  teachings: [],
  stage: {
    cameras: {},
    lines: [],
    points: [],
    marks: [],
    areas: [],
    counts: [],
    events: [],
    figures: [],
    names: {},
    naming: {},
    perspectives: {},
    credit: '',
    shortCredit: '',
  },
};

/** Renders its children as if they stood in the invented chapter. */
export function InventedStory({ children, level = 1 }: { children: ReactNode; level?: 1 | 2 }) {
  return (
    <StoryContext value={{ story: inventedStory, root: '../../', contents: {} }}>
      <ChapterContext value={{ chapter: inventedChapter, level }}>{children}</ChapterContext>
    </StoryContext>
  );
}
