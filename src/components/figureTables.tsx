/** The four forms of figure as the rows of a table: every word and number of the drawing, gaps told as gaps. */
import type { ReactNode } from 'react';
import type {
  Cell,
  GridFigure,
  LanesFigure,
  SentenceFigure,
  SharesFigure,
  Stretch,
} from '../model/figure.ts';
import { groupMembers } from '../stage/figureDrawing.ts';
import { shareOf } from '../stage/layoutShares.ts';
import { dayOf, endOf, formatStretch } from '../stage/timeScale.ts';
import { FigureText } from './FigureText.tsx';
import { useStepLink } from './useStepLink.ts';

/** More columns than these do not stand beside one another in a column of text. */
const BESIDE = 2;

export function GridTable({ figure }: { figure: GridFigure }) {
  return figure.columns.length > BESIDE ? <ListedGrid figure={figure} /> : <RuledGrid figure={figure} />;
}

function RuledGrid({ figure }: { figure: GridFigure }) {
  const { columns, groups, rows } = figure;
  return (
    <>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              <FigureText text={label} />
            </th>
          ))}
        </tr>
      </thead>
      {groupMembers(groups, rows).map(({ id, label, members }) => (
        <tbody key={id}>
          {label && <GroupRow label={label} across={columns.length + 1} />}
          {members.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <FigureText text={row.label} />
              </th>
              {columns.map((column) => (
                <td key={column.id}>
                  <CellWords cell={row.cells[column.id]} figure={figure} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </>
  );
}

/** Row by row, each with what stands under each column. */
function ListedGrid({ figure }: { figure: GridFigure }) {
  return figure.rows.map((row) => (
    <tbody key={row.id}>
      <GroupRow label={row.label} across={2} />
      {figure.columns.map(({ id, label }) => (
        <tr key={id}>
          <th scope="row">
            <FigureText text={label} />
          </th>
          <td>
            <CellWords cell={row.cells[id]} figure={figure} />
          </td>
        </tr>
      ))}
    </tbody>
  ));
}

function GroupRow({ label, across }: { label: string; across: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={across}>
        <FigureText text={label} />
      </th>
    </tr>
  );
}

/** What the mark means is said in words where the cell’s own words do not say it: a mark’s id is its word. */
function CellWords({ cell, figure }: { cell: Cell | undefined; figure: GridFigure }) {
  if (!cell) return <FigureText text={figure.gap ?? ''} />;
  const meaning = figure.marks.find(({ id }) => id === cell.mark)?.meaning;
  const words = <FigureText text={cell.text} />;
  const isSaid = meaning === undefined || meaning.includes(cell.text) || cell.text.includes(cell.mark ?? '');
  return (
    <>
      {cell.step ? <StepLink to={cell.step}>{words}</StepLink> : words}
      {!isSaid && (
        <>
          {' '}
          (<FigureText text={meaning} />)
        </>
      )}
    </>
  );
}

/** The way to the step where the sentence stands. */
function StepLink({ to, children }: { to: string; children: ReactNode }) {
  const href = useStepLink()(to);
  return href === undefined ? children : <a href={href}>{children}</a>;
}

export function LanesTable({ figure }: { figure: LanesFigure }) {
  const isCoveredAll = figure.lanes.every(({ stretches }) => isCovered(figure, stretches));
  return (
    <>
      {groupMembers(figure.groups, figure.lanes).map(({ label, members }) =>
        members.map((lane) => (
          <tbody key={lane.id}>
            <GroupRow label={label ? `${label}: ${lane.label}` : lane.label} across={2} />
            {lane.stretches.map((stretch) => (
              <StretchRow key={stretch.from} stretch={stretch} figure={figure} />
            ))}
          </tbody>
        )),
      )}
      {!isCoveredAll && (
        <tbody>
          <tr>
            <th scope="row">all other days</th>
            <td>
              <FigureText text={figure.gap} />
            </td>
          </tr>
        </tbody>
      )}
    </>
  );
}

function StretchRow({ stretch, figure }: { stretch: Stretch; figure: LanesFigure }) {
  const meaning = figure.marks.find(({ id }) => id === stretch.mark)?.meaning ?? '';
  return (
    <tr>
      <th scope="row">{formatStretch(stretch.from, stretch.to)}</th>
      <td>
        <FigureText text={meaning} />: <FigureText text={stretch.label} /> (
        <FigureText text={stretch.by} />)
      </td>
    </tr>
  );
}

/** Whether the stretches of a lane, which follow one another, leave no day of the axis unsaid. */
function isCovered({ axis }: LanesFigure, stretches: readonly Stretch[]): boolean {
  let next = dayOf(axis.from);
  for (const { from, to = from } of stretches) {
    if (dayOf(from) > next) return false;
    next = endOf(to) + 1;
  }
  return next > endOf(axis.to);
}

export function SharesTable({ figure }: { figure: SharesFigure }) {
  const { amounts, among } = figure;
  return (
    <>
      <thead>
        <tr>
          <td />
          {among.map(({ id, label, by }) => (
            <th key={id} scope="col">
              <FigureText text={label} />, <FigureText text={by} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {amounts.map((amount) => (
          <tr key={amount.id}>
            <th scope="row">
              <FigureText text={amount.label} />, <FigureText text={amount.by} />
            </th>
            {among.map((each) => {
              const { text, sum } = shareOf(figure, amount, each);
              return (
                <td key={each.id}>
                  {text} (our arithmetic: {sum})
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </>
  );
}

export function SentenceTable({ figure }: { figure: SentenceFigure }) {
  return (
    <tbody>
      {figure.parts.map(({ id, text, isKept }) => (
        <tr key={id}>
          <td>
            <FigureText text={text} />
          </td>
          <td>
            <FigureText text={isKept ? figure.kept : figure.leftOut} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
