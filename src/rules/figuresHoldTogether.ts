import { isAfter } from '../model/date.ts';
import type { Rule, StoryDraft } from '../model/draft.ts';
import {
  basesIn,
  type Figure,
  type GridFigure,
  type LanesFigure,
  partsOf,
  statementsIn,
} from '../model/figure.ts';
import { nearest } from '../model/nearest.ts';
import type { Place, Problem } from '../model/problem.ts';
import { listChoices } from './listChoices.ts';

/**
 * A drawn figure says where it comes from, as a whole or statement by statement, and its parts fit: each mark, column
 * and group that it names is declared in it, no part has the id of another, a gap has its meaning in words, and the
 * stretches of a lane follow one another on the axis. A cell under a mistyped column would be drawn as a gap, and a
 * gap is a statement too.
 *
 * @example ok
 * ```yaml
 * figures: [{id: three-reports, rows: [{id: board, label: The board, cells: {where: {text: at the quay, mark: told}}}]}]
 * ```
 *
 * @example not-ok
 * ```yaml
 * figures: [{id: three-reports, gap: null, rows: [{id: board, label: The board, group: banks, cells: {wher: at the quay, why: {text: repairs, mark: tolld}}}]}]
 * ```
 * figures three-reports rows 0 cells wher: `wher` is not a column of this figure.
 * figures three-reports rows 0 cells why mark: `tolld` is not a mark of this figure.
 * figures three-reports rows 0 group: `banks` is not a group of this figure.
 * figures three-reports rows: A cell is not written, and no word says what a gap means.
 *
 * @example not-ok
 * ```yaml
 * figures: [{id: three-reports, basis: null, rows: [{id: why, label: Why, cells: {where: at the quay}}]}]
 * ```
 * figures three-reports: Nothing says where this figure comes from.
 * figures three-reports: Two parts of this figure are called `why`.
 *
 * @example not-ok
 * ```yaml
 * figures: [{id: ferry-days, form: lanes, axis: {from: '2001-05', to: '2001-06'}, lanes: [{id: boats, label: Boats, stretches: [
 *   {from: 2001-05-03, to: 2001-05-09, mark: told, label: no boat, by: the board},
 *   {from: 2001-05-08, mark: told, label: one boat, by: the board},
 *   {from: '2001-07', mark: told, label: boats, by: the board}]}]}]
 * ```
 * figures ferry-days lanes 0 stretches 1 from: This stretch begins before the one above it ends.
 * figures ferry-days lanes 0 stretches 2 from: This stretch is not on the axis.
 */
export const figuresHoldTogether: Rule = {
  id: 'figures-hold-together',
  check: (draft) => draft.figures.flatMap((figure) => checkFigure(figure, placesIn(draft, figure))),
};

type PlaceAt = (...keys: (string | number)[]) => Place;

function placesIn({ placeIn }: StoryDraft, { id }: Figure): PlaceAt {
  return (...keys) => placeIn('figures', id, ...keys);
}

function checkFigure(figure: Figure, at: PlaceAt): Problem[] {
  const form =
    figure.form === 'grid' ? checkGrid(figure, at) : figure.form === 'lanes' ? checkLanes(figure, at) : [];
  return [...checkBasis(figure, at), ...checkParts(figure, at), ...form];
}

function checkBasis(figure: Figure, at: PlaceAt): Problem[] {
  const statements = statementsIn(figure);
  const isEach = statements.length > 0 && statements.every(({ basis }) => basis);
  if (figure.basis || isEach) return [];
  return [
    describe(at(), 'Nothing says where this figure comes from.', {
      found: basesIn(figure).length === 0 ? 'no `basis`' : '`basis` in some of its statements only',
      expected: '`basis` of the figure, or of each of its statements',
      fix: 'Add `basis: {record: […]}` with ids of record.yaml, claims.yaml or events.yaml.',
    }),
  ];
}

function checkParts(figure: Figure, at: PlaceAt): Problem[] {
  const parts = partsOf(figure);
  const repeated = [...new Set(parts.filter((part, index) => parts.indexOf(part) < index))];
  return repeated.map((part) =>
    describe(at(), `Two parts of this figure are called \`${part}\`.`, {
      found: part,
      expected: 'an id of its own for each group, row, column, lane, amount or part',
      fix: 'Rename one of them: a step could not tell which of them it sets off.',
    }),
  );
}

function checkGrid(figure: GridFigure, at: PlaceAt): Problem[] {
  const columns = figure.columns.map(({ id }) => id);
  const known = figure.rows.flatMap(({ group, cells }, row) => [
    ...Object.keys(cells).flatMap((column) =>
      checkKnown(column, columns, 'column', at('rows', row, 'cells', column)),
    ),
    ...Object.entries(cells).flatMap(([column, { mark }]) =>
      checkKnown(
        mark,
        figure.marks.map(({ id }) => id),
        'mark',
        at('rows', row, 'cells', column, 'mark'),
      ),
    ),
    ...checkKnown(
      group,
      figure.groups.map(({ id }) => id),
      'group',
      at('rows', row, 'group'),
    ),
  ]);
  const hasGap = figure.rows.some(({ cells }) => columns.some((column) => !cells[column]));
  if (!hasGap || figure.gap) return known;
  return [
    ...known,
    describe(at('rows'), 'A cell is not written, and no word says what a gap means.', {
      found: 'a row without a cell for each column',
      expected: '`gap: …`, such as “not told”',
      fix: 'Add `gap` to the figure, or write the cell.',
    }),
  ];
}

function checkLanes(figure: LanesFigure, at: PlaceAt): Problem[] {
  const { axis, groups, marks, lanes } = figure;
  return lanes.flatMap(({ group, stretches }, lane) => [
    ...checkKnown(
      group,
      groups.map(({ id }) => id),
      'group',
      at('lanes', lane, 'group'),
    ),
    ...stretches.flatMap(({ from, to = from, mark }, index) => {
      const here = (key: string) => at('lanes', lane, 'stretches', index, key);
      const before = stretches[index - 1];
      const isOff = isAfter(axis.from, from) || isAfter(to, axis.to);
      const isLate = before !== undefined && !isAfter(from, before.to ?? before.from);
      return [
        ...checkKnown(
          mark,
          marks.map(({ id }) => id),
          'mark',
          here('mark'),
        ),
        ...(isOff
          ? [describeDates(here('from'), 'is not on the axis', `${axis.from} to ${axis.to}`, from, to)]
          : []),
        ...(isLate
          ? [
              describeDates(
                here('from'),
                'begins before the one above it ends',
                'stretches one after another',
                from,
                to,
              ),
            ]
          : []),
      ];
    }),
  ]);
}

function describeDates(place: Place, fault: string, expected: string, from: string, to: string): Problem {
  return describe(place, `This stretch ${fault}.`, {
    found: from === to ? from : `${from} to ${to}`,
    expected,
    fix: 'Correct its dates, or set what is told of the same days in a lane of its own.',
  });
}

function checkKnown(
  id: string | undefined,
  known: readonly string[],
  kind: 'column' | 'mark' | 'group',
  place: Place,
): Problem[] {
  if (id === undefined || known.includes(id)) return [];
  const meant = nearest(id, known);
  return [
    describe(place, `\`${id}\` is not a ${kind} of this figure.`, {
      found: id,
      expected: known.length > 0 ? listChoices(known) : `an entry under \`${kind}s\``,
      fix: meant
        ? `Write \`${meant}\`, the nearest.`
        : `Add it under \`${kind}s\`, or write one that is there.`,
    }),
  ];
}

function describe(place: Place, message: string, mend: Pick<Problem, 'found' | 'expected' | 'fix'>): Problem {
  return { rule: figuresHoldTogether.id, place, message, ...mend };
}
