import type { ChapterDraft, Rule, StoryDraft } from '../model/draft.ts';
import type { Teaching } from '../model/teaching.ts';
import { findTags } from './chapterTags.ts';
import { findPhrasesOf } from './findPhrases.ts';
import { type TeachingFault, taughtChapters, teachingProblem } from './teachingParts.ts';

/**
 * A chapter's vocabulary has every contested name of its prose and every word that it lists as disputed, and each usage
 * that it shows is a quotation of the chapter in which the word stands.
 *
 * @example ok
 * ```yaml
 * teachings: [{retired: [s9]}]
 * ```
 *
 * @example not-ok
 * ```yaml
 * teachings: [{vocabulary: [{term: lockout, gloss: What Southbank says., usages: [Q2, R1]}]}]
 * ```
 * chapters/the-ferry/teaching vocabulary: `ferry-town`, a contested name of this chapter, is not in its vocabulary.
 * chapters/the-ferry/teaching vocabulary 0 usages 0: “lockout” does not stand in `Q2`.
 * chapters/the-ferry/teaching vocabulary 0 usages 1: `R1` is not a quotation of this chapter.
 *
 * @example not-ok
 * ```yaml
 * teachings: [{vocabulary: [{place: ferry-town, gloss: The town., usages: []}, {term: lock-out, gloss: A word., usages: []}]}]
 * ```
 * chapters/the-ferry/teaching vocabulary: `lockout`, a disputed word of this chapter, is not in its vocabulary.
 * chapters/the-ferry/teaching vocabulary 1: `lock-out` is not the id of a term.
 */
export const vocabularyIsCovered: Rule = {
  id: 'vocabulary-is-covered',
  check: (draft) =>
    taughtChapters(draft).flatMap(({ teaching, chapter }) =>
      [
        ...findMissing(teaching, chapter, draft),
        ...teaching.vocabulary.flatMap((_, index) => checkEntry(teaching, index, chapter, draft)),
      ].map((fault) => teachingProblem(draft, vocabularyIsCovered.id, teaching, fault)),
    ),
};

function findMissing(
  { vocabulary }: Teaching,
  chapter: ChapterDraft,
  { places }: StoryDraft,
): TeachingFault[] {
  const tags = findTags(chapter);
  const named = (name: string) =>
    new Set(tags.flatMap((tag) => (tag.name === name && tag.attributes.of ? [tag.attributes.of] : [])));
  const contested = [...named('Name')].filter((id) => places.some((place) => place.id === id && place.forms));
  const missing = [
    ...contested
      .filter((id) => !vocabulary.some(({ place }) => place === id))
      .map((id) => ({ id, kind: 'place', a: 'a contested name' })),
    ...[...named('Term')]
      .filter((id) => !vocabulary.some(({ term }) => term === id))
      .map((id) => ({ id, kind: 'term', a: 'a disputed word' })),
  ];
  return missing.map(({ id, kind, a }) => ({
    keys: ['vocabulary'],
    message: `\`${id}\`, ${a} of this chapter, is not in its vocabulary.`,
    found: `no entry with \`${kind}: ${id}\``,
    expected: 'an entry for every contested name and disputed word of the chapter',
    fix: `Add \`- ${kind}: ${id}\` with a gloss in plain words.`,
  }));
}

function checkEntry(
  { vocabulary }: Teaching,
  index: number,
  { quotations }: ChapterDraft,
  { places, terms }: StoryDraft,
): TeachingFault[] {
  const entry = vocabulary[index];
  if (!entry) return [];
  const id = entry.place ?? entry.term ?? '';
  const forms = entry.place
    ? formsOf(places.find((place) => place.id === entry.place))
    : wordsOf(terms.find((term) => term.id === entry.term));
  if (!forms) {
    const [kind, file] = entry.place ? ['place', 'places.yaml'] : ['term', 'terms.yaml'];
    return [
      {
        keys: ['vocabulary', index],
        message: `\`${id}\` is not the id of a ${kind}.`,
        found: id,
        expected: `an id from ${file}`,
        fix: `Write an id from ${file}, or add the ${kind} there first.`,
      },
    ];
  }
  const find = findPhrasesOf(forms);
  return entry.usages.flatMap((usage, at): TeachingFault[] => {
    const used = quotations.filter(({ attributes }) => attributes.ref === usage);
    // Words that are not as printed are told of by the lock of quotations, in their own place.
    if (used.some(({ runs }) => runs.some(({ attested }) => !attested))) return [];
    if (used.some(({ runs }) => find(runs.map(({ text }) => text).join(' ')).length > 0)) return [];
    return [
      {
        keys: ['vocabulary', index, 'usages', at],
        message:
          used.length > 0
            ? `“${forms[0]}” does not stand in \`${usage}\`.`
            : `\`${usage}\` is not a quotation of this chapter.`,
        found: usage,
        expected: 'a quotation of the chapter with the word in it, in any of its forms',
        fix: 'Choose another quotation, or leave the usage out.',
      },
    ];
  });
}

/** Every form under which a place may be printed. */
function formsOf(place: StoryDraft['places'][number] | undefined): string[] | undefined {
  if (!place) return undefined;
  const { neutral, forms = {}, inEnglish, printed } = place;
  return [
    ...new Set([
      neutral,
      ...neutral.split('/'),
      ...Object.values(forms),
      ...Object.values(inEnglish).flat(),
      ...printed.map(({ as }) => as),
    ]),
  ];
}

function wordsOf(term: StoryDraft['terms'][number] | undefined): string[] | undefined {
  return term && [...new Set([...term.words, ...term.term.split(', ')])];
}
