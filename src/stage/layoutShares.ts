/** The arithmetic of shares, done from the amounts and the numbers of people that the story states. */
import type { SharesFigure } from '../model/figure.ts';

type Amount = SharesFigure['amounts'][number];
type Among = SharesFigure['among'][number];

export interface Share {
  amount: Amount;
  among: Among;
  /** As printed: "about 333 g each". */
  text: string;
  /** How it was worked out: "40 tons among 120,000". */
  sum: string;
  /** Squares of the drawing, the last perhaps a part of one. */
  squares: number;
}

/** Squares in a full row. */
export const SQUARES_A_ROW = 10;

/** Side of a square in a cell of one unit. */
const SIDE = 0.84;

export function shareOf({ share }: SharesFigure, amount: Amount, among: Among): Share {
  const exact = (amount.value * share.each) / among.value;
  const whole = Math.round(exact);
  const isWhole = Math.abs(exact - whole) < 0.005;
  return {
    amount,
    among,
    text: `${isWhole ? '' : 'about '}${whole.toLocaleString('en')} ${share.unit} each`,
    sum: `${amount.value.toLocaleString('en')} ${share.amount} among ${among.value.toLocaleString('en')}`,
    squares: exact / share.square,
  };
}

/** As an SVG path, in rows from the upper left, one unit to a cell. */
export function squaresPath(squares: number): string {
  const whole = Math.floor(squares + 1e-9);
  const rest = Math.round((squares - whole) * SIDE * 1000) / 1000;
  const cells = Array.from({ length: whole }, (_, index) => squareAt(index, SIDE));
  return [...cells, ...(rest > 0.01 ? [squareAt(whole, rest)] : [])].join('');
}

export function rowsOf(squares: number): number {
  return Math.ceil(squares / SQUARES_A_ROW - 1e-9);
}

function squareAt(index: number, width: number): string {
  return `M${index % SQUARES_A_ROW} ${Math.floor(index / SQUARES_A_ROW)}h${width}v${SIDE}h-${width}z`;
}
