import type { Source, SourceFinding } from '../model/source.ts';

/** What is said of a source under its three headings, each with its keys in the file. */
export function findingsOf(
  source: Pick<Source, 'leavesOut' | 'movesWords' | 'contradicts'>,
): (SourceFinding & { keys: (string | number)[] })[] {
  const { leavesOut = [], movesWords = [], contradicts = [] } = source;
  return Object.entries({ leavesOut, movesWords, contradicts }).flatMap(([key, findings]) =>
    findings.map((finding, index) => ({ ...finding, keys: [key, index] })),
  );
}
