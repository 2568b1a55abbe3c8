/**
 * Changes accounts and names to a view: what is in or near sight at once, the rest part by part in idle moments, since a
 * whole story is too long a task (decision 0023). Whoever prints, searches, or goes elsewhere meets a page changed throughout.
 */
import { whenIdle } from './whenIdle.ts';

const PARTS = '[data-scene], [data-chapter-end]';
const CHANGING = '[data-name], [data-accounts]';
/** What brings parts before the reader that were not in sight: paper, a link or Back, text search. */
const HURRIES = ['beforeprint', 'hashchange', 'pagehide', 'beforematch', 'click'];

export interface ViewChange {
  /** Changes what stands in a part of the page. */
  change: (part: Element) => void;
  /** Runs a change and holds still what is being read now. */
  hold: (change: () => void) => void;
}

export interface ViewChanger {
  /** Begins a change; one that is still going on is overtaken. */
  start: () => void;
  stop: () => void;
}

export function createViewChanger(root: Document, { change, hold }: ViewChange): ViewChanger {
  const { dataset } = root.documentElement;
  const waiting = new Set<Element>();
  // A long page takes long to search, and most readers never change the view.
  let parts: ReadonlySet<Element> | undefined;
  let isIdleAsked = false;

  const turn = (some: readonly Element[]) => {
    if (some.length > 0)
      hold(() => {
        for (const part of some) {
          waiting.delete(part);
          change(part);
        }
      });
    if (waiting.size === 0) stop();
  };
  const finish = () => turn([...waiting]);
  // Accounts that fold bring nearer what stands below them, so it looks until nothing near is left.
  const catchUp = () => {
    for (let near = findNear(); near.length > 0; near = findNear()) turn(near);
  };
  const findNear = () => [...waiting].filter(isNear);
  const hurry = ({ type, target }: Event) => {
    if (type !== 'click' || (target instanceof Element && target.closest('a'))) finish();
  };
  const askIdle = () => {
    if (isIdleAsked || waiting.size === 0) return;
    isIdleAsked = true;
    whenIdle(() => {
      isIdleAsked = false;
      turn([...waiting].slice(0, 1));
      askIdle();
    });
  };
  const stop = () => {
    waiting.clear();
    delete dataset.changing;
    window.removeEventListener('scroll', catchUp);
    for (const type of HURRIES) window.removeEventListener(type, hurry, true);
  };
  const start = () => {
    parts ??= partsOf(root);
    // A page to look things up in may have nothing to change.
    if (parts.size === 0) return;
    for (const part of parts) waiting.add(part);
    dataset.changing = '';
    window.addEventListener('scroll', catchUp, { passive: true });
    for (const type of HURRIES) window.addEventListener(type, hurry, true);
    catchUp();
    askIdle();
  };
  return { start, stop };
}

/** Every part that has something to change, and what holds the few such things that stand in none. */
function partsOf(root: Document): ReadonlySet<Element> {
  return new Set(
    [...root.querySelectorAll(CHANGING)].flatMap((each) => each.closest(PARTS) ?? each.parentElement ?? []),
  );
}

/** Within half a window of being seen; what is not drawn at all is little, and changes at once. */
function isNear(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > -window.innerHeight / 2 && top < window.innerHeight * 1.5;
}
