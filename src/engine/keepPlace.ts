/** Changes the page without moving what the reader is reading. */
import type { StepOnPage } from './readSteps.ts';
import { triggerLineOf } from './scroller.ts';

/** Runs the change and scrolls at once by as much as the anchor moved. */
export function keepPlace(anchor: Element, change: () => void): void {
  const before = anchor.getBoundingClientRect().top;
  const restore = () => {
    const moved = anchor.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 0.5) scrollByNow(moved);
  };
  withoutScrollAnchoring(restore, change);
}

/** Runs the change and leaves the page scrolled by the same number of pixels, as the browser restored it. */
export function keepScroll(change: () => void): void {
  const before = window.scrollY;
  const restore = () => {
    if (window.scrollY !== before) scrollByNow(before - window.scrollY);
  };
  withoutScrollAnchoring(restore, change);
}

/** Runs a change of the whole layout and puts the step back on its line, wherever that now is. */
export function keepStep(step: Element | undefined, change: () => void): void {
  const restore = () => step?.scrollIntoView({ block: 'start', behavior: 'instant' });
  withoutScrollAnchoring(restore, change);
}

/**
 * What to hold still: the step, as long as its beginning is in the window. Further on, the account being read, since
 * the step's beginning cannot be seen to stand still and the account would jump away.
 */
export function anchorOf(step: StepOnPage): Element {
  const line = triggerLineOf(step.element);
  if (step.element.getBoundingClientRect().top >= 0) return step.element;
  const read = [...document.querySelectorAll('[data-account]')].find((account) => {
    const { top, bottom } = account.getBoundingClientRect();
    return top <= line && bottom > line;
  });
  return read ?? step.element;
}

/** The browser's own anchoring would correct a second time, a frame later. */
function withoutScrollAnchoring(restore: () => void, change: () => void): void {
  const { style } = document.documentElement;
  // By another change in this frame, or by the inline script: whoever took it away gives it back.
  const isTakenAway = style.overflowAnchor === 'none';
  style.overflowAnchor = 'none';
  change();
  restore();
  if (isTakenAway) return;
  requestAnimationFrame(() => {
    style.overflowAnchor = '';
  });
}

function scrollByNow(distancePx: number): void {
  window.scrollBy({ top: distancePx, behavior: 'instant' });
}
