/** Keeps where the reader is, once they have begun to read, and offers on a later visit to go on from there. */
import { HANDS, onFirstAct } from './firstAct.ts';
import { formatPlace, type LastPlace, parsePlace } from './lastPlace.ts';
import type { RunningStory } from './runningStory.ts';
import { forget, recall, remember, STORED } from './storage.ts';

/** Returns how to stop. */
export function continueReading(story: RunningStory): () => void {
  const offer = document.querySelector<HTMLElement>('[data-continue]');
  const link = offer?.querySelector('a');
  if (!offer || !link) return () => {};
  const root = new URL(link.href);
  let isKeeping = false;
  let isForgotten = false;
  const show = () => {
    const isAtStart = !isForgotten && story.store.getSnapshot().atStart;
    const place = isAtStart ? parsePlace(recall(STORED.place), root.pathname) : undefined;
    if (place) fill(link, root.href, place);
    offer.hidden = !place;
  };
  // A scroll may be the browser's: the place is kept for a reader who has laid a hand on the page.
  const stopWaiting = onFirstAct(window, () => (isKeeping = !isForgotten), HANDS);
  const stopFollowing = story.store.subscribe(() => {
    const place = isKeeping && !isForgotten ? placeNow(story, root.pathname) : undefined;
    if (!place) return;
    remember(STORED.place, formatPlace(place));
    offer.hidden = true;
  });
  const onForget = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[data-forget]')) return;
    forget(STORED.place);
    isForgotten = true;
    offer.textContent = 'Forgotten.';
    offer.focus({ preventScroll: true });
  };
  // Back may show the page as it was left.
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) show();
  };
  show();
  offer.addEventListener('click', onForget);
  addEventListener('pageshow', onReturn);
  return () => {
    stopWaiting();
    stopFollowing();
    offer.removeEventListener('click', onForget);
    removeEventListener('pageshow', onReturn);
  };
}

function fill(link: HTMLAnchorElement, root: string, { path, step, title, number, of }: LastPlace): void {
  link.href = `${root}${path}#${encodeURIComponent(step)}`;
  const words = link.querySelector('[data-continue-place]');
  if (words) words.textContent = `${title} · ${number} of ${of}`;
}

/** Undefined while the reader still moves, and at a chapter's first step, where anybody begins. */
function placeNow({ store, steps }: RunningStory, root: string): LastPlace | undefined {
  const { step, atStart, settled } = store.getSnapshot();
  if (!settled || atStart || !step || !location.pathname.startsWith(root)) return undefined;
  const chapter = steps.find(({ id }) => id === step)?.element.closest('[data-chapter]');
  const ids = [...(chapter?.querySelectorAll('[data-step]') ?? [])].map(({ id }) => id);
  const title = chapter?.querySelector('h1, h2')?.textContent;
  const number = ids.indexOf(step) + 1;
  if (!title || number < 2) return undefined;
  return { root, path: location.pathname.slice(root.length), step, title, number, of: ids.length };
}
