import type { Cell, GridFigure } from '../model/figure.ts';
import styles from './FigureGrid.module.css';
import { FigureRuns } from './FigureRuns.tsx';
import { type FigureDrawing, groupMembers, setOff } from './figureDrawing.ts';
import { VoiceMark } from './VoiceMark.tsx';

interface FigureGridProps {
  figure: GridFigure;
  drawing: FigureDrawing;
}

/** From so many columns on, a small stage has no room for their words. */
const DENSE = 3;

/** Short texts in rows and columns. On a small stage a dense grid is a pattern of what is told and what is not, or the words of the part that is set off. */
export function FigureGrid({ figure, drawing }: FigureGridProps) {
  const { columns } = figure;
  const isByColumn = columns.some(({ id }) => drawing.parts.has(id));
  return (
    <table
      className={styles.grid}
      data-dense={columns.length >= DENSE ? '' : undefined}
      data-even={figure.marks.length > 0 && columns.length >= DENSE ? '' : undefined}
      data-by={drawing.parts.size === 0 ? undefined : isByColumn ? 'column' : 'row'}
    >
      <thead>
        <tr>
          <td />
          {columns.map(({ id, label, short = label, perspective }) => (
            <th key={id} data-on={setOff(drawing, id)}>
              <VoiceMark of={perspective} drawing={drawing} />
              <span>
                <FigureRuns text={label} drawing={drawing} />
              </span>
              <b>
                <FigureRuns text={short} drawing={drawing} />
              </b>
            </th>
          ))}
        </tr>
      </thead>
      {groupMembers(figure.groups, figure.rows).map(({ id, label, perspective, members }) => (
        <tbody key={id}>
          {label && (
            <tr className={styles.group} data-on={setOff(drawing, id, ...members.map((row) => row.id))}>
              <th colSpan={columns.length + 1}>
                <VoiceMark of={perspective} drawing={drawing} />
                <FigureRuns text={label} drawing={drawing} />
              </th>
            </tr>
          )}
          {members.map((row) => (
            <Row key={row.id} row={row} figure={figure} drawing={drawing} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, figure, drawing }: FigureGridProps & { row: GridFigure['rows'][number] }) {
  return (
    <tr data-on={setOff(drawing, row.id, row.group)}>
      <th>
        <VoiceMark of={row.perspective} drawing={drawing} />
        <FigureRuns text={row.label} drawing={drawing} />
      </th>
      {figure.columns.map(({ id, label, short = label }) => {
        const cell = row.cells[id];
        return (
          <td key={id} data-drawn={drawnOf(cell, figure)} data-on={setOff(drawing, id, row.id, row.group)}>
            <b>
              <FigureRuns text={short} drawing={drawing} />
            </b>
            <span>
              <CellText cell={cell} figure={figure} drawing={drawing} />
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** Leads to its sentence for whoever points at it; by keyboard the table in words does, since the drawing is hidden from it. */
function CellText({ cell, figure, drawing }: FigureGridProps & { cell: Cell | undefined }) {
  const text = <FigureRuns text={cell?.text ?? figure.gap ?? ''} drawing={drawing} />;
  const href = cell?.step === undefined ? undefined : drawing.linkTo?.(cell.step);
  return href === undefined ? (
    text
  ) : (
    <a href={href} tabIndex={-1}>
      {text}
    </a>
  );
}

/** Told without a mark is told in words alone. */
function drawnOf(cell: Cell | undefined, { marks }: GridFigure): string {
  if (!cell) return 'gap';
  return marks.find(({ id }) => id === cell.mark)?.drawn ?? 'words';
}
