/**
 * Base maps come when their pictures do, but paper shows all of them, by day, and no browser waits for what it fetches while
 * it prints. So when the reader has begun and nothing else is going on, a chapter's maps are fetched beforehand.
 */
import { whenIdle } from './whenIdle.ts';

const DAY_MAPS = '[data-picture] img[data-base="day"]';

/** Returns how to stop. */
export function fetchMapsForPaper(root: Document): () => void {
  const fetchAll = () => {
    for (const image of root.querySelectorAll<HTMLImageElement>(DAY_MAPS)) image.loading = 'eager';
  };
  let isStopped = false;
  // The whole story is printed by few, and has every map there is.
  if (root.querySelectorAll('[data-chapter]').length === 1)
    whenIdle(() => {
      if (!isStopped) fetchAll();
    });
  window.addEventListener('beforeprint', fetchAll);
  return () => {
    isStopped = true;
    window.removeEventListener('beforeprint', fetchAll);
  };
}
