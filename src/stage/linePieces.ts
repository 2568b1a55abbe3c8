import type { Piece } from './placeLabels.ts';
import type { CameraSquare } from './stageParts.ts';

/** A road's curve as straight pieces from known point to known point, in parts of a camera's square. */
export function piecesOf(d: string, { x, y, side }: CameraSquare): Piece[] {
  const numbers = (d.match(/-?\d+\.?\d*/g) ?? []).map(Number);
  // Between two points of a curve stand the two that bend it.
  const stride = d.includes('C') ? 6 : 2;
  const pieces: Piece[] = [];
  for (let i = stride; i + 1 < numbers.length; i += stride) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [i - stride, i - stride + 1, i, i + 1].map((at) => numbers[at]);
    pieces.push([(ax - x) / side, (ay - y) / side, (bx - x) / side, (by - y) / side]);
  }
  return pieces;
}

/** How far beyond the square, in sides, a stage may be counted on to show the map. */
const MARGIN = 0.02;

/** Whether some of the pieces come into the square. */
export function isInView(pieces: readonly Piece[]): boolean {
  return pieces.some(
    ([ax, ay, bx, by]) =>
      Math.max(ax, bx) > -MARGIN &&
      Math.min(ax, bx) < 1 + MARGIN &&
      Math.max(ay, by) > -MARGIN &&
      Math.min(ay, by) < 1 + MARGIN,
  );
}
