/**
 * A long page is laid out in pieces: what lies below the window waits, so that the first words stand at once and no task
 * is long. The inline script asks for it where a page is newly opened at its top. From then on the pieces are laid out one
 * by one, and in the end the page is as if it had been laid out whole.
 */
import { whenIdle } from './whenIdle.ts';

/** The same in the style sheet that lets them wait. */
const PIECES = '[data-scene], [data-accounts], [data-chapter-end]';

/** Lays out what waits, a piece to each idle moment, and calls back when all of it is there. Returns how to stop. */
export function layPieces(root: Document, typeIsHere: Promise<void>, done: () => void): () => void {
  const { dataset } = root.documentElement;
  const pieces = [...root.querySelectorAll<HTMLElement>(PIECES)];
  let isStopped = false;
  const layNext = (index: number) => {
    const piece = pieces[index];
    if (isStopped) return;
    if (!piece) {
      delete dataset.pieces;
      done();
      return;
    }
    piece.dataset.laid = '';
    // The coming frame lays it out; the next piece waits for the one after.
    requestAnimationFrame(() => whenIdle(() => layNext(index + 1)));
  };
  if (dataset.pieces === undefined) done();
  // A face that came after the words would have all of them laid out again.
  else void typeIsHere.then(() => layNext(0));
  return () => {
    isStopped = true;
  };
}
