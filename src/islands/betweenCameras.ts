/** The way from one camera to another, as a steady zoom: equal times give equal factors of scale. */
import type { CameraSquare } from '../stage/cameraSquare.ts';

/** Below this factor of scale a move is a pan, and a fixed point of the zoom would lie far out. */
const PAN_BELOW = 1e-4;

/** The square at a progress from 0 to 1. The centre keeps pace with the side, so that one point of the map stands still. */
export function betweenCameras(from: CameraSquare, to: CameraSquare, progress: number): CameraSquare {
  if (progress <= 0) return from;
  if (progress >= 1) return to;
  const zoom = Math.log(to.side / from.side);
  const side = from.side * Math.exp(zoom * progress);
  const share = Math.abs(zoom) < PAN_BELOW ? progress : (side - from.side) / (to.side - from.side);
  const start = centreOf(from);
  const end = centreOf(to);
  return {
    x: start.x + (end.x - start.x) * share - side / 2,
    y: start.y + (end.y - start.y) * share - side / 2,
    side,
  };
}

export function isSameCamera(a: CameraSquare, b: CameraSquare): boolean {
  return a.x === b.x && a.y === b.y && a.side === b.side;
}

/** The camera as the viewBox of what is drawn in map units. */
export function viewBoxOf({ x, y, side }: CameraSquare): string {
  return `${x} ${y} ${side} ${side}`;
}

/**
 * Where the base image of one camera lies while the window shows another. Percentages are of the element, which covers
 * the square; its origin is its top left corner.
 */
export function transformOf(image: CameraSquare, now: CameraSquare): string {
  if (isSameCamera(image, now)) return 'none';
  const percent = (distance: number) => `${(distance / now.side) * 100}%`;
  return `translate(${percent(image.x - now.x)}, ${percent(image.y - now.y)}) scale(${image.side / now.side})`;
}

function centreOf({ x, y, side }: CameraSquare): { x: number; y: number } {
  return { x: x + side / 2, y: y + side / 2 };
}
