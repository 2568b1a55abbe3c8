import type { CameraSquare } from './cameraSquare.ts';
import type { Piece } from './placeLabels.ts';

/** The known points of a path: where it begins and where each of its pieces, straight or bent, ends. */
export function pointsOf(d: string): [number, number][] {
  const numbers = (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  const [x = 0, y = 0, ...rest] = numbers;
  // Between two points of a curve stand the two that bend it; small letters count from the point before.
  const stride = /c/i.test(d) ? 6 : 2;
  const isRelative = /[cl]/.test(d);
  const points: [number, number][] = [[x, y]];
  for (let i = stride - 2; i + 1 < rest.length; i += stride) {
    const [fromX, fromY] = (isRelative && points.at(-1)) || [0, 0];
    points.push([fromX + (rest[i] ?? 0), fromY + (rest[i + 1] ?? 0)]);
  }
  return points;
}

/** A road's curve as straight pieces from known point to known point, in parts of a camera's square. */
export function piecesOf(d: string, { x, y, side }: CameraSquare): Piece[] {
  const points = pointsOf(d).map(([px, py]) => [(px - x) / side, (py - y) / side] as const);
  return points.slice(1).map((end, i): Piece => [...(points[i] ?? end), ...end]);
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
