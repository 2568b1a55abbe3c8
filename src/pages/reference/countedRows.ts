import type { Attestation, FormCounts } from '../../model/attestation.ts';
import type { Story } from '../../model/story.ts';

interface CountedRow {
  /** The entry, and the form where each form has a row of its own. */
  key: string;
  /** Its address on the page of names. */
  page: string;
  label: string;
  /** The forms that were looked for. */
  looked: readonly string[];
  /** The forms that were found, where a row sums up several. */
  forms: string[];
  /** For each text, in order; undefined where it has not been counted in that text. */
  counts: (number | undefined)[];
}

export interface CountedRows {
  texts: Attestation[];
  rows: CountedRow[];
  /** What was looked for and stands in no text. */
  nowhere: string[];
}

/**
 * The forms of one contested word are summed up. Words that are free for all to use, and the forms of a name, are
 * counted each for itself: which of them a text chooses is what there is to see.
 */
export function countedRows({
  sources,
  terms,
  places,
  attestations,
}: Pick<Story, 'sources' | 'terms' | 'places' | 'attestations'>): CountedRows {
  const texts = sources.flatMap(({ id }) => attestations.filter(({ source }) => source === id));
  const all = [
    ...terms.flatMap(({ id, term, words, ownVoice }) => {
      const counts = texts.map((text) => text.terms[id]);
      if (words.length === 0) return [];
      const page = `term-${id}`;
      return ownVoice === 'yes' ? rowsOfForms(page, words, counts) : [summedUp(page, term, words, counts)];
    }),
    ...places.flatMap(({ id }) => {
      const counts = texts.map((text) => text.places[id]);
      return rowsOfForms(id, [...new Set(counts.flatMap((forms) => Object.keys(forms ?? {})))], counts);
    }),
  ];
  const isFound = ({ counts }: CountedRow) => counts.some((times) => times !== undefined && times > 0);
  return {
    texts,
    rows: all.filter(isFound),
    nowhere: all
      .filter((row) => !isFound(row) && row.counts.some((times) => times === 0))
      .map(({ looked }) => looked.join(', ')),
  };
}

type Counts = readonly (FormCounts[string] | undefined)[];

function summedUp(page: string, label: string, words: readonly string[], counts: Counts): CountedRow {
  const forms = words.filter((form) => isIn(counts, form));
  const sums = counts.map((each) => each && Object.values(each).reduce((sum, times) => sum + times, 0));
  // A form that is the label already need not be told again.
  return { key: page, page, label, looked: words, forms: forms.join() === label ? [] : forms, counts: sums };
}

function rowsOfForms(page: string, words: readonly string[], counts: Counts): CountedRow[] {
  return words
    .filter((form) => isIn(counts, form))
    .map((form) => ({
      key: `${page} ${form}`,
      page,
      label: form,
      looked: [form],
      forms: [],
      counts: counts.map((each) => each && (each[form] ?? 0)),
    }));
}

function isIn(counts: Counts, form: string): boolean {
  return counts.some((each) => each?.[form] !== undefined);
}
