/** How often the contested words and names of a story stand in a text: what may be published of a text that may not. */
import type { FormCounts } from '../model/attestation.ts';
import type { Place } from '../model/place.ts';
import type { Term } from '../model/term.ts';
import { findPhrasesOf } from '../rules/findPhrases.ts';

export interface WordLists {
  terms: readonly Pick<Term, 'id' | 'words'>[];
  places: readonly Pick<Place, 'id' | 'neutral' | 'forms'>[];
}

/**
 * Whole words in any case, also where they are part of a longer name: "Ferry Town" is counted in "Ferry Town quay". Of the
 * forms of one entry the longest is taken first, and none inside another.
 */
export function countForms(
  folded: string,
  { terms, places }: WordLists,
): { terms: FormCounts; places: FormCounts } {
  return {
    terms: countEach(
      folded,
      terms.map(({ id, words }) => ({ id, forms: words })),
    ),
    places: countEach(
      folded,
      places.map((place) => ({ id: place.id, forms: countedForms(place) })),
    ),
  };
}

/** The forms between which a story must choose, and its own choice unless that is only two of them side by side. */
function countedForms({ neutral, forms }: Pick<Place, 'neutral' | 'forms'>): string[] {
  if (!forms) return [];
  const all = [...(neutral.includes('/') ? [] : [neutral]), ...Object.values(forms)];
  return [...new Set(all.map((form) => form.replace(/^the /, '')))];
}

function countEach(text: string, entries: readonly { id: string; forms: string[] }[]): FormCounts {
  return Object.fromEntries(
    entries.filter(({ forms }) => forms.length > 0).map(({ id, forms }) => [id, countOf(text, forms)]),
  );
}

function countOf(text: string, forms: readonly string[]): Record<string, number> {
  const found = findPhrasesOf(forms)(text).map(({ phrase }) => phrase);
  const counts = forms.map((form): [string, number] => [form, found.filter((one) => one === form).length]);
  return Object.fromEntries(counts.filter(([, times]) => times > 0));
}
