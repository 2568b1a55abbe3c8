/** Every id that a drawn figure names: what it rests on, whose voice it shows, names in its words and ways to steps. */
import type { StoryDraft } from '../model/draft.ts';
import type { Basis, Figure } from '../model/figure.ts';
import { readFigureText } from '../model/figureText.ts';
import type { Place } from '../model/problem.ts';
import { basesOf, textsOf, valuesOf } from './figureStatements.ts';
import type { IdKind, Mention } from './storyIds.ts';

/** The lists of a basis that the story holds; quotations are numbered in the editors’ collection. */
const KINDS: readonly [keyof Basis, IdKind][] = [
  ['record', 'record'],
  ['claims', 'claim'],
  ['events', 'timeline'],
  ['sources', 'source'],
];

export function findFigureMentions({ figures, chapters, placeIn }: StoryDraft): Mention[] {
  const slugs = new Set(chapters.map(({ slug }) => slug));
  return figures.flatMap((figure) => {
    const at: PlaceAt = (keys) => () => placeIn('figures', figure.id, ...keys);
    return [
      ...inBases(figure, at),
      ...inTexts(figure, at),
      ...voicesIn(figure, at),
      ...stepsIn(figure, slugs, at),
    ];
  });
}

type PlaceAt = (keys: (string | number)[]) => () => Place;

function inBases(figure: Figure, at: PlaceAt): Mention[] {
  return basesOf(figure).flatMap(({ basis, keys }) =>
    KINDS.flatMap(([list, kind]) =>
      (basis[list] ?? []).map((id, index) => ({ id, kind, placeOf: at([...keys, list, index]) })),
    ),
  );
}

function inTexts(figure: Figure, at: PlaceAt): Mention[] {
  return textsOf(figure).flatMap(({ text, keys }) =>
    readFigureText(text).flatMap((run) =>
      run.kind === 'name' ? [{ id: run.id, kind: 'place' as const, placeOf: at(keys) }] : [],
    ),
  );
}

function voicesIn(figure: Figure, at: PlaceAt): Mention[] {
  return valuesOf(figure, 'perspective').map(({ value, keys }) => ({
    id: value,
    kind: 'perspective',
    placeOf: at(keys),
  }));
}

/** A figure may point ahead to a chapter that is not written yet. */
function stepsIn(figure: Figure, slugs: ReadonlySet<string>, at: PlaceAt): Mention[] {
  return valuesOf(figure, 'step')
    .filter(({ value }) => slugs.has(value.slice(0, value.indexOf('/'))))
    .map(({ value, keys }) => ({ id: value, kind: 'step', placeOf: at(keys) }));
}
