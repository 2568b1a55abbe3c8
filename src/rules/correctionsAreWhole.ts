import { type Correction, correctedText } from '../model/correction.ts';
import type { Rule, StoryDraft } from '../model/draft.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { findTags } from './chapterTags.ts';

/**
 * A correction names what it corrects, once, and says something else after than before. Readers look for it under
 * the step that they remember: an entry that names none of the story's steps is found by nobody.
 *
 * @example ok
 * ```yaml
 * corrections: [{id: K-1, date: "2001-06-01", chapter: the-ferry, step: two-landings, kind: fact, before: one landing, after: two landings, reason: There are two.}]
 * ```
 *
 * @example not-ok
 * ```yaml
 * corrections: [{id: K-1, date: "2001-06-01", chapter: the-ferry, step: two-landing, kind: fact, before: one landing, after: two landings, reason: There are two.}]
 * ```
 * corrections K-1 step: There is no `the-ferry/two-landing`.
 *
 * @example not-ok
 * ```yaml
 * corrections: [{id: K-1, date: "2001-06-01", chapter: the-ferry, kind: wording, before: the ferry, after: the  ferry, reason: None.}]
 * ```
 * corrections K-1 after: The words after are the words before.
 */
export const correctionsAreWhole: Rule = {
  id: 'corrections-are-whole',
  check: (draft) => draft.corrections.flatMap((one) => checkCorrection(draft, one)),
};

function checkCorrection(draft: StoryDraft, correction: Correction): Problem[] {
  const { id, before, after } = correction;
  const problems: Problem[] = [];
  const name = correctedText(correction);
  const names = namesOf(draft);
  // What was taken out is not there to be found.
  if (after !== '' && !names.includes(name)) problems.push(describeUnknown(draft, correction, name, names));
  if (folded(before) === folded(after)) {
    problems.push({
      rule: correctionsAreWhole.id,
      place: draft.placeIn('corrections', id, 'after'),
      message: 'The words after are the words before.',
      found: after,
      expected: 'the words that stand there now',
      fix: 'Copy the new words from the chapter, or drop the entry.',
    });
  }
  return problems;
}

function describeUnknown(
  { placeIn }: StoryDraft,
  { id, step, claim }: Correction,
  name: string,
  names: readonly string[],
): Problem {
  const meant = nearest(name, names);
  return {
    rule: correctionsAreWhole.id,
    place: placeIn('corrections', id, claim ? 'claim' : step ? 'step' : 'chapter'),
    message: `There is no \`${name}\`.`,
    found: name,
    expected: 'the slug of a chapter and one of its steps, or the id of a claim',
    fix: meant ? `Did you mean \`${meant}\`?` : 'Copy the ids from the chapter’s file, or from claims.yaml.',
  };
}

function namesOf({ chapters, claims }: StoryDraft): string[] {
  return [
    ...claims.map(({ id }) => `claims/${id}`),
    ...chapters.flatMap((chapter) => [
      chapter.slug,
      ...findTags(chapter)
        .filter(({ name }) => name === 'Step')
        .map(({ attributes: { id } }) => `${chapter.slug}/${id}`),
    ]),
  ];
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
