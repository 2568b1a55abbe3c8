/** The tags an author may write, with their attributes and where they may stand: the one list behind the rules and the author's table. */

import { LAYERS } from '../model/cue.ts';

/** Stands for the chapter itself where a list names what a tag may stand in. */
export const CHAPTER = 'the chapter';

export interface TagUse {
  /** The need it meets, in an author's words. */
  need: string;
  /** Attributes whose absence `tags-are-known` reports. */
  required: readonly string[];
  /** Attributes that may be absent, or whose absence a rule of their own reports with better advice. */
  optional: readonly string[];
  /** The nearest tag round it, or the chapter. */
  within: readonly string[];
  /** When given: only these tags stand directly in it, and no prose. */
  holdsOnly?: readonly string[];
  /** Attributes that take one of a few words. */
  choices?: Readonly<Record<string, readonly string[]>>;
}

const PROSE = [CHAPTER, 'Step', 'Account'] as const;
const OWN_WORDS = [...PROSE, 'Record', 'Note', 'Ed'] as const;

export const VOCABULARY: Readonly<Record<string, TagUse>> = {
  Scene: {
    need: 'a run of steps that share one stage',
    required: ['id'],
    optional: ['layout'],
    within: [CHAPTER],
    holdsOnly: ['Step'],
    choices: { layout: ['stage', 'wide'] },
  },
  Step: {
    need: 'a passage with its picture',
    required: ['id'],
    optional: ['says', 'layer', 'camera', 'show', 'on'],
    within: ['Scene'],
    choices: { layer: LAYERS },
  },
  Accounts: {
    need: 'what each perspective says of one thing',
    required: ['id', 'about'],
    optional: ['unheard'],
    within: [CHAPTER, 'Step'],
    holdsOnly: ['Account'],
  },
  Account: {
    need: 'what one perspective says',
    required: ['of'],
    optional: [],
    within: ['Accounts'],
  },
  Against: {
    need: 'two quotations set beside each other, the differing words marked',
    required: ['id', 'about'],
    optional: [],
    within: PROSE,
    holdsOnly: ['Quotation', 'Record'],
  },
  Quotation: {
    need: 'the exact words of a source',
    required: [],
    optional: ['source', 'by', 'at', 'ref', 'on', 'dated', 'as', 'translator', 'paraphrasing'],
    within: [...PROSE, 'Against', 'Exhibit'],
  },
  Cut: {
    need: 'words of the source left out of a quotation',
    required: [],
    optional: [],
    within: ['Quotation'],
  },
  Ed: {
    need: 'the editors’ words inside a quotation',
    required: [],
    optional: [],
    within: ['Quotation'],
  },
  Sic: {
    need: 'a slip of the source, kept',
    required: [],
    optional: [],
    within: ['Quotation', 'Said'],
  },
  Exhibit: {
    need: 'a text shown as an example of how texts err, with the correction beside it',
    required: ['source', 'by', 'about'],
    optional: ['original'],
    within: [CHAPTER, 'Step'],
    holdsOnly: ['Quotation', 'Note'],
  },
  Record: {
    need: 'a document told in our own words',
    required: ['of'],
    optional: [],
    within: [...PROSE, 'Against'],
  },
  Claim: {
    need: 'a claim, with what the record shows',
    required: ['of'],
    optional: [],
    within: [CHAPTER, 'Step'],
  },
  Name: {
    need: 'a contested name',
    required: ['of'],
    optional: [],
    within: OWN_WORDS,
  },
  Said: {
    need: 'one to four words of somebody in a sentence of ours',
    required: [],
    optional: ['by', 'source', 'record', 'at', 'ref', 'on'],
    within: [...PROSE, 'Record', 'Note'],
  },
  Term: {
    need: 'a disputed word, mentioned and not used',
    required: ['of'],
    optional: [],
    within: OWN_WORDS,
  },
  Note: {
    need: 'a short side note or correction in the editors’ words',
    required: [],
    optional: ['claim'],
    within: [...PROSE, 'Exhibit', 'Quotation', 'Record'],
  },
};

/** The author's table, in Markdown. */
export function describeVocabulary(): string {
  const rows = Object.entries(VOCABULARY).map(([name, use]) => {
    const attributes = [...use.required, ...use.optional.map((one) => `(${one})`)].join(', ');
    return `| ${use.need} | \`<${name}>\` | ${attributes} | ${use.within.join(', ')} |`;
  });
  return ['| Need | Tag | Attributes | Stands in |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
