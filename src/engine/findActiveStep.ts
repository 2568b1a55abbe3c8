/** Which step the reader is at, from geometry alone: no memory, so a jump, a scroll, a reload and Back all agree. */

/** A link to a step lands on whole device pixels, so its top may stand a little below the line. */
export const TOLERANCE_PX = 2;

/** What the answer depends on, measured now. */
export interface Geometry {
  /** How many steps the page has. */
  count: number;
  /** How far the top of a step stands below its trigger line, in pixels; negative once it has passed. */
  distanceOf: (index: number) => number;
  /** Pixels scrolled from the top. */
  scrolled: number;
  /** Pixels still to scroll. */
  left: number;
}

export interface Reading {
  /** The active step; the first one before any has been reached, -1 on a page without steps. */
  index: number;
  /** The reader has not yet reached the first step, or is at the very top of the page. */
  atStart: boolean;
}

/** The last step whose top has reached the trigger line, or -1. Steps stand in document order, one below another. */
export function findActiveStep({ count, distanceOf }: Pick<Geometry, 'count' | 'distanceOf'>): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (distanceOf(middle) <= TOLERANCE_PX) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The end of the page counts as having reached every step: the last ones may be too short to meet the line. */
export function readPosition(geometry: Geometry): Reading {
  const { count, scrolled, left } = geometry;
  // Nothing is measured at the top, where what lies below may not have been laid out yet.
  if (scrolled <= TOLERANCE_PX) return { index: Math.min(0, count - 1), atStart: true };
  const found = left <= TOLERANCE_PX ? count - 1 : findActiveStep(geometry);
  return { index: Math.min(Math.max(found, 0), count - 1), atStart: found < 0 };
}
