import type { Attestation, FormCounts } from '../model/attestation.ts';

/** What a repeated attestation finds different from the committed one, a sentence each. */
export function compareAttestations(made: Attestation, committed: Attestation | undefined): string[] {
  if (!committed) return ['there is no committed attestation'];
  const before = new Map(committed.runs.map((run) => [run.hash, run]));
  const now = new Set(made.runs.map(({ hash }) => hash));
  return [
    ...(made.normaliser === committed.normaliser
      ? []
      : ['it was made with another way of folding typography']),
    ...(made.text === committed.text ? [] : ['the article’s text is not the one that was attested']),
    ...(made.words === committed.words ? [] : [`it has ${made.words} words, not ${committed.words}`]),
    ...differingCounts('the word', made.terms, committed.terms),
    ...differingCounts('the name', made.places, committed.places),
    ...made.runs.flatMap((run) => {
      const known = before.get(run.hash);
      if (!known) return [`the run at ${run.offset} is published and not attested`];
      return JSON.stringify(Object.entries(known).sort()) === JSON.stringify(Object.entries(run).sort())
        ? []
        : [`the run at ${run.offset} is recorded otherwise`];
    }),
    ...committed.runs
      .filter(({ hash }) => !now.has(hash))
      .map(({ offset }) => `the run at ${offset} is attested and no longer published`),
  ];
}

/** Forms in whatever order: a list may be sorted anew. */
function differingCounts(what: string, made: FormCounts, committed: FormCounts): string[] {
  const printed = (counts: FormCounts, id: string) =>
    counts[id] === undefined ? 'not counted' : JSON.stringify(Object.entries(counts[id]).sort());
  return [...new Set([...Object.keys(made), ...Object.keys(committed)])]
    .filter((id) => printed(made, id) !== printed(committed, id))
    .map((id) => `${what} ${id} is counted otherwise`);
}
