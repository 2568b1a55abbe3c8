import type { Rule } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { Term } from '../model/term.ts';
import { type FindPhrases, findPhrasesOf } from './findPhrases.ts';
import { findOwnWords, type OwnWords } from './ownWords.ts';

/**
 * A disputed word is never the story's own: where the list of terms says `no` or `attributed`, the word stands in
 * a quotation, in somebody's mouth (`Said`) or is mentioned (`Term`). Whoever uses such a word has taken a side
 * before the reader has heard one. Titles, picture descriptions and notes are the story's voice too.
 *
 * Proper names and titles of documents that hold such a word are listed in `site.properPhrases`.
 *
 * @example ok
 * ```mdx
 * Southbank called it a <Said by="ben-south" record="R1">lockout</Said>; the word <Term of="lockout">lockout</Term> is theirs.
 *
 * <Quotation source="valley-wire" by="valley-wire" at="headline" ref="Q6" on="2001-05-05">Third week of the lockout</Quotation>
 *
 * The Lockout Inquiry Act was read.
 * ```
 *
 * @example not-ok
 * ```mdx
 * During the Lockout nobody was locked
 * out for long.
 * ```
 * 1:12 “Lockout” stands in the story’s own voice.
 * 1:31 “locked out” stands in the story’s own voice.
 *
 * @example not-ok
 * ```mdx
 * The peaceful closure went on.
 *
 * <Quotation source="river-post" by="river-post" at="headline" ref="Q1" on="2001-05-04">Ferry stops<Note>A closure.</Note></Quotation>
 *
 * <Accounts id="news" about="The lockout begins" unheard="Those under lockout"></Accounts>
 * ```
 * 1:14 “closure” stands in the story’s own voice without its speaker.
 * 3:106 “closure” stands in the story’s own voice without its speaker.
 * 5:21 “lockout” stands in the story’s own voice.
 * 5:48 “lockout” stands in the story’s own voice.
 *
 * @example not-ok
 * ```mdx
 * <Quotation source="river-post" by="river-post" at="headline" ref="Q1" on="2001-05-04">Ferry stops<Ed>in the lockout</Ed></Quotation>
 * ```
 * 1:109 “lockout” stands in the story’s own voice.
 *
 * @example not-ok
 * ```mdx
 * ---
 * dek: How the lockout began
 * ---
 * ```
 * frontmatter dek: “lockout” stands in the story’s own voice.
 *
 * @example not-ok
 * ```mdx
 * <Exhibit source="copy-mill" by="copy-mill" about="A copied report" original="a report of the lockout"></Exhibit>
 * ```
 * 1:68 “lockout” stands in the story’s own voice.
 *
 * @example not-ok
 * ```yaml
 * events: [{id: E-1, short: the lockout begins}]
 * counts: [{id: crossings, period: the first day of the lockout}]
 * ```
 * counts crossings period: “lockout” stands in the story’s own voice.
 * events E-1 short: “lockout” stands in the story’s own voice.
 *
 * @example not-ok
 * ```yaml
 * sources: [{id: river-post, contradicts: [{text: "The word {=lockout} of a lockout", claims: [], record: []}]}]
 * ```
 * sources river-post contradicts 0 text: “lockout” stands in the story’s own voice.
 *
 * @example not-ok
 * ```yaml
 * figures: [{id: three-reports, title: "The word {=lockout} in the lockout"}]
 * ```
 * figures three-reports title: “lockout” stands in the story’s own voice.
 *
 * @example not-ok
 * ```yaml
 * contradictions: [{id: why-the-boat, question: "Was there a lockout, or a {=lockout}?", sides: [], steps: []}]
 * ```
 * contradictions why-the-boat question: “lockout” stands in the story’s own voice.
 */
export const ownVoice: Rule = {
  id: 'own-voice',
  check: (draft) => {
    const terms = draft.terms.filter((term) => term.ownVoice !== 'yes' && term.words.length > 0);
    const words = terms.flatMap((term) => term.words);
    const findDisputed = findPhrasesOf(words, draft.site.properPhrases);
    return findOwnWords(draft).flatMap((own) => checkWords(own, terms, findDisputed));
  },
};

function checkWords(own: OwnWords, terms: readonly Term[], findDisputed: FindPhrases): Problem[] {
  return findDisputed(own.text).flatMap(({ phrase, text, index }) => {
    const term = terms.find((one) => one.words.includes(phrase));
    return term ? [describe(own, term, { text: text.replace(/\s+/g, ' '), index, length: text.length })] : [];
  });
}

function describe(own: OwnWords, term: Term, at: { text: string; index: number; length: number }): Problem {
  const isAttributed = term.ownVoice === 'attributed';
  const advice = term.note === '' ? '' : `${term.note.replace(/\s*\.?$/, '.')} `;
  return {
    rule: ownVoice.id,
    place: own.placeOf(at.index, at.length),
    message: `“${at.text}” stands in the story’s own voice${isAttributed ? ' without its speaker' : ''}.`,
    found: `${at.text}, a word used by ${term.usedBy.replace(/\.$/, '')}`,
    expected: isAttributed
      ? 'the word with its speaker, in <Said> or a quotation'
      : 'a word that no side would refuse, or this one in a quotation, <Said> or <Term>',
    fix: advice + mentionOf(own, term, at.text),
  };
}

function mentionOf({ takesTags, markup }: OwnWords, term: Term, text: string): string {
  if (!takesTags) return 'No tag can stand here: choose other words.';
  const mention = markup === 'braces' ? `{=${text}}` : `<Term of="${term.id}">${text}</Term>`;
  return `To mention the word itself, write ${mention}.`;
}
