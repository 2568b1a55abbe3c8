/** A page opened at `#step` stays exactly there while faces and pictures arrive and accounts fold, until the reader acts. */
import { HANDS, onFirstAct } from './firstAct.ts';
import { triggerLineOf } from './scroller.ts';

/** Long enough for what the last file to arrive still moves. */
const AFTER_LAST_FILE_MS = 1000;

export interface Landing {
  /** Puts the target back on its line if the page has grown or shrunk above it. */
  align: () => void;
  stop: () => void;
}

/** A reload or Back is not a landing: the browser restores where the reader was. */
export function isRestored(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (
    entry instanceof PerformanceNavigationTiming && (entry.type === 'reload' || entry.type === 'back_forward')
  );
}

export function keepLanding(target: Element): Landing {
  let isOver = false;
  let place = Number.NaN;
  const stop = () => {
    isOver = true;
    stopWaiting();
  };
  const stopWaiting = onFirstAct(window, stop, HANDS);
  whenAllIsHere(() => setTimeout(stop, AFTER_LAST_FILE_MS));
  return {
    align: () => {
      const top = target.getBoundingClientRect().top;
      // Compared on the page and not in the window: a reader who scrolls without a hand on the page is left alone.
      if (isOver || Math.abs(top + window.scrollY - place) < 0.5) return;
      place = top + window.scrollY;
      if (Math.abs(top - triggerLineOf(target)) > 1)
        target.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    stop,
  };
}

function whenAllIsHere(callback: () => void): void {
  const loaded =
    document.readyState === 'complete'
      ? Promise.resolve()
      : new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  void Promise.all([loaded, document.fonts?.ready]).then(callback);
}
