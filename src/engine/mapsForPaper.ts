/**
 * Base maps come when their pictures do, but paper shows all of them, by day, and no browser waits for what it fetches while
 * it prints. So when the reader has begun and nothing else is going on, a chapter's maps are fetched beforehand.
 */
import { fetchBaseMaps } from './fetchBaseMaps.ts';
import { whenIdle } from './whenIdle.ts';

/** Returns how to stop. */
export function fetchMapsForPaper(root: Document): () => void {
  const fetchAll = () => fetchBaseMaps(root, 'day');
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
