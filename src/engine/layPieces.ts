/**
 * A long page is laid out in pieces: what lies below the window waits, so that the first words stand at once and no task
 * is long. The inline script asks for it where a page is newly opened at its top. From then on the pieces are laid out one
 * by one, and in the end the page is as if it had been laid out whole.
 */
import { whenIdle } from './whenIdle.ts';

/** The same in the style sheet that lets them wait. */
const PIECES = [
  '[data-scene]',
  '[data-step]',
  '[data-accounts]',
  '[data-account]',
  '[data-figure-words]',
  '[data-chapter-end]',
  '[data-people]',
  'footer',
].join();

/** A frame with its layout, on a device and a page for which it is little work. */
const SOON_MS = 25;
const MOST_AT_ONCE = 8;

export interface Pieces {
  /** A face that came after the words would have all of them laid out again, so the pieces wait for it. */
  typeIsHere: Promise<void>;
  /** All of the page is laid out. */
  done: () => void;
  /** Goes again to where a link has led: it counted on the heights of what was waiting. */
  land: () => void;
}

/** Lays out what waits, a piece to each idle moment, or all at once when a link leads into it. Returns how to stop. */
export function layPieces(root: Document, { typeIsHere, done, land }: Pieces): () => void {
  const { dataset } = root.documentElement;
  let isOver = false;
  const stop = () => {
    isOver = true;
    window.removeEventListener('hashchange', hurry);
  };
  const finish = () => {
    stop();
    delete dataset.pieces;
    done();
  };
  const hurry = () => {
    finish();
    land();
  };
  const layNext = (pieces: readonly HTMLElement[], from: number, count: number) => {
    if (isOver) return;
    if (from >= pieces.length) return finish();
    for (const piece of pieces.slice(from, from + count)) piece.dataset.laid = '';
    const asked = performance.now();
    // The coming frame lays them out; the next wait for the one after. Where that was soon, more are laid at a time.
    requestAnimationFrame(() =>
      whenIdle(() => {
        const isSoon = performance.now() - asked < SOON_MS;
        layNext(pieces, from + count, isSoon ? Math.min(count * 2, MOST_AT_ONCE) : 1);
      }),
    );
  };
  if (dataset.pieces === undefined) finish();
  else {
    window.addEventListener('hashchange', hurry);
    void typeIsHere.then(() => layNext([...root.querySelectorAll<HTMLElement>(PIECES)], 0, 1));
  }
  return stop;
}
