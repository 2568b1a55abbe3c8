import type { Rule, StoryDraft } from '../model/draft.ts';
import type { Place as PlaceRecord } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { type FindPhrases, findPhrasesOf } from './findPhrases.ts';
import { findOwnWords, type OwnWords } from './ownWords.ts';

/**
 * A contested name comes through `<Name of="…"/>`, so that each view can print its own form and none is chosen by
 * accident. Where no tag can stand, in titles, headings and picture descriptions, the neutral form is written.
 * Contested are the places of `places.yaml` that have `forms`; quotations keep the name they were printed with.
 *
 * @example ok
 * ```mdx
 * The boat lay at <Name of="ferry-town"/>. Millford has one name, and the Aldermouth Ferry Company keeps its own.
 *
 * <Accounts id="news" about="News from Aldermouth/Velmouth" unheard="Those on the water"></Accounts>
 * ```
 *
 * @example not-ok
 * ```mdx
 * The boat lay at Aldermouth/Velmouth, and at
 * Velmouth’s quay.
 * ```
 * 1:17 “Aldermouth/Velmouth” is a contested name and has no tag.
 * 2:1 “Velmouth” is a contested name and has no tag.
 *
 * @example not-ok
 * ```mdx
 * <Accounts id="news" about="News from Velmouth"></Accounts>
 * ```
 * 1:21 “Velmouth” is one side’s form of a contested name.
 *
 * @example not-ok
 * ```mdx
 * ---
 * title: The ferry of Aldermuth
 * ---
 * ```
 * frontmatter title: “Aldermuth” is one side’s form of a contested name.
 *
 * @example not-ok
 * ```yaml
 * figures: [{id: three-reports, title: "{ferry-town}, which the board prints as {=Aldermuth}, and Aldermouth/Velmouth"}]
 * ```
 * figures three-reports title: “Aldermouth/Velmouth” is a contested name and has no tag.
 */
export const namesAreTagged: Rule = {
  id: 'names-are-tagged',
  check: (draft) => {
    const names = listNames(draft);
    const findNames = findPhrasesOf([...new Set(names.map(({ form }) => form))], draft.site.properPhrases);
    // The first of a form is the one that is meant.
    const byForm = new Map(names.map((name) => [name.form.toLowerCase(), name] as const).reverse());
    return findOwnWords(draft).flatMap((own) => checkWords(own, byForm, findNames));
  },
};

interface KnownName {
  form: string;
  place: PlaceRecord;
  isContested: boolean;
  isNeutral: boolean;
}

/** Every form of every place. Uncontested names are listed too: one may hold a contested name and is then the longer match. */
function listNames(draft: StoryDraft): KnownName[] {
  const names = draft.places.flatMap((place) => {
    const isContested = place.forms !== undefined;
    const neutral = withoutArticle(place.neutral);
    const others = isContested
      ? [...neutral.split('/'), ...Object.values(place.forms ?? {}), ...latinSpellings(place)]
      : [];
    return [
      { form: neutral, place, isContested, isNeutral: true },
      ...others.map((form) => ({
        form: withoutArticle(form),
        place,
        isContested,
        isNeutral: form === neutral,
      })),
    ];
  });
  // A form of one place may be the neutral name of another: that one is meant.
  return names.sort((a, b) => Number(b.isNeutral) - Number(a.isNeutral));
}

function checkWords(
  own: OwnWords,
  byForm: ReadonlyMap<string, KnownName>,
  findNames: FindPhrases,
): Problem[] {
  return findNames(own.text).flatMap(({ phrase, text, index }) => {
    const name = byForm.get(phrase.toLowerCase());
    if (!name?.isContested || (name.isNeutral && !own.takesTags)) return [];
    return [describe(own, name, { text: text.replace(/\s+/g, ' '), index, length: text.length })];
  });
}

function describe(
  own: OwnWords,
  { place }: KnownName,
  at: { text: string; index: number; length: number },
): Problem {
  const tag = own.markup === 'braces' ? `{${place.id}}` : `<Name of="${place.id}"/>`;
  return {
    rule: namesAreTagged.id,
    place: own.placeOf(at.index, at.length),
    message: own.takesTags
      ? `“${at.text}” is a contested name and has no tag.`
      : `“${at.text}” is one side’s form of a contested name.`,
    found: at.text,
    expected: own.takesTags ? tag : place.neutral,
    fix: own.takesTags
      ? `Write \`${tag}\`, and the page prints the form of the reader’s view; a possessive follows the tag as text.`
      : `Write “${place.neutral}” here, where no tag can stand.`,
  };
}

function latinSpellings({ spellings }: PlaceRecord): string[] {
  return spellings
    .map(({ form }) => form)
    .filter((form) => /^[\p{Script=Latin}\p{P}\p{Zs}\p{M}]+$/u.test(form));
}

function withoutArticle(form: string): string {
  return form.replace(/^the\s+/i, '');
}
