import type { SharesFigure } from '../model/figure.ts';
import { FigureRuns } from './FigureRuns.tsx';
import styles from './FigureShares.module.css';
import { type FigureDrawing, setOff } from './figureDrawing.ts';
import { rowsOf, SQUARES_A_ROW, shareOf, squaresPath } from './layoutShares.ts';
import { VoiceMark } from './VoiceMark.tsx';

interface FigureSharesProps {
  figure: SharesFigure;
  drawing: FigureDrawing;
}

/** Amounts shared out, in squares of one scale: every share beside the others, under whoever gives the number of people. */
export function FigureShares({ figure, drawing }: FigureSharesProps) {
  const { amounts, among } = figure;
  return (
    <div className={styles.shares} data-columns={among.length}>
      {among.map(({ id, label, by, perspective }) => (
        <p key={id} className={styles.among} data-on={setOff(drawing, id, ...amounts.map((each) => each.id))}>
          <VoiceMark of={perspective} drawing={drawing} />
          <b>
            <FigureRuns text={label} drawing={drawing} />
          </b>{' '}
          <span>
            <FigureRuns text={by} drawing={drawing} />
          </span>
        </p>
      ))}
      {amounts.map((amount) => (
        <Amount key={amount.id} amount={amount} figure={figure} drawing={drawing} />
      ))}
    </div>
  );
}

function Amount({
  amount,
  figure,
  drawing,
}: FigureSharesProps & { amount: SharesFigure['amounts'][number] }) {
  const shares = figure.among.map((among) => shareOf(figure, amount, among));
  const rows = Math.max(...shares.map(({ squares }) => rowsOf(squares)));
  return (
    <>
      <p className={styles.amount} data-on={setOff(drawing, amount.id)}>
        <b>
          <FigureRuns text={amount.label} drawing={drawing} />
        </b>{' '}
        <span>
          <FigureRuns text={amount.by} drawing={drawing} />
        </span>
      </p>
      {shares.map(({ among, text, sum, squares }) => (
        <div key={among.id} className={styles.share} data-on={setOff(drawing, amount.id, among.id)}>
          <svg viewBox={`0 0 ${SQUARES_A_ROW} ${rows}`} aria-hidden="true">
            <path d={squaresPath(squares)} />
          </svg>
          <p>
            <b>{text}</b> <span>{sum}</span>
          </p>
        </div>
      ))}
    </>
  );
}
