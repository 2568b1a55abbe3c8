/** What a question rests on: the words of a source, a document told in our words, a claim, a source as a whole. */
import type { Chapter, QuotationUse } from './chapter.ts';
import type { Claim } from './claim.ts';
import type { RecordEntry } from './record.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';

export type Evidence =
  | { kind: 'quotation'; id: string; perspective: string; by: string[]; step?: string; use: QuotationUse }
  | { kind: 'record'; id: string; perspective: string; by: string[]; step?: string; entry: RecordEntry }
  | { kind: 'claim'; id: string; step?: string; claim: Claim }
  | { kind: 'source'; id: string; perspective: string; by: string[]; step?: undefined; source: Source };

/** Everything in a chapter that a question may rest on, by its id. */
export function evidenceIn(chapter: Chapter, story: Story): Map<string, Evidence> {
  const told = (kind: 'record' | 'claim') => chapter.tellings.filter((telling) => telling.kind === kind);
  const found: Evidence[] = [
    ...chapter.quotations.flatMap((use): Evidence[] =>
      use.ref
        ? [
            {
              kind: 'quotation',
              id: use.ref,
              perspective: use.perspective,
              by: [use.by],
              step: use.step,
              use,
            },
          ]
        : [],
    ),
    ...told('record').flatMap(({ id, step }): Evidence[] => {
      const entry = story.record.find((one) => one.id === id);
      return entry ? [{ kind: 'record', id, perspective: entry.perspective, by: entry.by, step, entry }] : [];
    }),
    ...told('claim').flatMap(({ id, step }): Evidence[] => {
      const claim = story.claims.find((one) => one.id === id);
      return claim ? [{ kind: 'claim', id, step, claim }] : [];
    }),
    ...story.sources.map(
      (source): Evidence => ({
        kind: 'source',
        id: source.id,
        perspective: source.perspective,
        by: [source.publisher],
        source,
      }),
    ),
  ];
  const byId = new Map<string, Evidence>();
  // The first place where it stands is the one to look at.
  for (const one of found) if (!byId.has(one.id)) byId.set(one.id, one);
  return byId;
}
