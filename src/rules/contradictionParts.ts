/** A contradiction taken apart for the rules: each text it prints and each id it names, with where they stand. */
import type { Contradiction } from '../model/contradiction.ts';
import type { StoryDraft } from '../model/draft.ts';
import { readFigureText } from '../model/figureText.ts';
import type { IdKind, Mention } from './storyIds.ts';

type Key = string | number;

/** Every text of a contradiction that a reader sees. */
export function wordsIn({ question, sides, outcome }: Contradiction): { text: string; keys: Key[] }[] {
  return [
    { text: question, keys: ['question'] },
    ...sides.map(({ says }, index) => ({ text: says, keys: ['sides', index, 'says'] })),
    ...(outcome ? [{ text: outcome.says, keys: ['outcome', 'says'] }] : []),
  ];
}

/** What it rests on and leads to. Quotations are numbered in the editors’ collection, which the story does not hold. */
export function findContradictionMentions({ contradictions, placeIn }: StoryDraft): Mention[] {
  return contradictions.flatMap((one) => {
    const mention = (kind: IdKind, id: string, ...keys: Key[]): Mention => ({
      id,
      kind,
      placeOf: () => placeIn('contradictions', one.id, ...keys),
    });
    const { sides, outcome, claims, steps } = one;
    return [
      ...sides.flatMap(({ record }, side) =>
        record.map((id, index) => mention('record', id, 'sides', side, 'record', index)),
      ),
      ...(outcome?.record ?? []).map((id, index) => mention('record', id, 'outcome', 'record', index)),
      ...claims.map((id, index) => mention('claim', id, 'claims', index)),
      ...steps.map((id, index) => mention('step', id, 'steps', index)),
      ...wordsIn(one).flatMap(({ text, keys }) =>
        readFigureText(text).flatMap((run) =>
          run.kind === 'name' ? [mention('place', run.id, ...keys)] : [],
        ),
      ),
    ];
  });
}
