import type { Rule, StoryDraft } from '../model/draft.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { findTags } from './chapterTags.ts';

/**
 * A chapter's card borrows the picture of one of the chapter's own steps. A mistyped id would send out another picture
 * than the editor chose, and nobody sees a card who does not look for it.
 *
 * @example ok
 * ```yaml
 * site: {cards: {the-ferry: two-landings}}
 * ```
 *
 * @example not-ok
 * ```yaml
 * site: {cards: {the-ferry: two-landing, the-fery: two-landings}}
 * ```
 * site cards the-ferry: `two-landing` is not a step of the chapter `the-ferry`.
 * site cards the-fery: `two-landings` is not a step of the chapter `the-fery`.
 */
export const cardsAreSteps: Rule = {
  id: 'cards-are-steps',
  check: (draft) =>
    Object.entries(draft.site.cards ?? {}).flatMap(([slug, step]) => {
      const steps = stepsOf(draft, slug);
      return steps.includes(step) ? [] : [describe(draft, { slug, step, steps })];
    }),
};

function stepsOf({ chapters }: StoryDraft, slug: string): string[] {
  return chapters
    .filter((chapter) => chapter.slug === slug)
    .flatMap(findTags)
    .flatMap(({ name, attributes: { id } }) => (name === 'Step' && id !== undefined ? [id] : []));
}

function describe(
  { placeIn }: StoryDraft,
  { slug, step, steps }: { slug: string; step: string; steps: readonly string[] },
): Problem {
  const meant = nearest(step, steps);
  return {
    rule: cardsAreSteps.id,
    place: placeIn('site', '', 'cards', slug),
    message: `\`${step}\` is not a step of the chapter \`${slug}\`.`,
    found: step,
    expected: steps.length > 0 ? `one of ${steps.join(', ')}` : 'the slug of a chapter, and one of its steps',
    fix: meant ? `Did you mean \`${meant}\`?` : 'Name a step whose map or timeline the card can show.',
  };
}
