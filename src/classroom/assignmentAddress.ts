/**
 * Keeps the assignment in the address. The page's engine writes the step that is being read after the `#`, and a link
 * within the page would put its target there: on this page the place after the `#` is taken.
 */
import { isPlainPress } from '../engine/plainPress.ts';

export function keepAssignment(root: Document): void {
  const fragment = location.hash;
  keepInHistory(fragment);
  followLinksInside(root);
  addEventListener('hashchange', () => {
    if (location.hash === fragment) return;
    // A place in the page is gone to and the assignment stays; anything else is another assignment.
    if (placeOf(root, location.hash)) putBack();
    else location.reload();
  });
}

function putBack(): void {
  try {
    history.replaceState(history.state, '', location.href);
  } catch {
    // A closed frame: the address stays behind, the page does not.
  }
}

/** Whoever replaces the address replaces all but what stands after the `#`. */
function keepInHistory(fragment: string): void {
  const replace = history.replaceState.bind(history);
  history.replaceState = (state, unused, url) => {
    const [kept] = String(url ?? location.href).split('#');
    const href = kept + fragment;
    if (href !== location.href) replace(state, unused, href);
  };
}

/** Goes where a link within the page leads, after all who answer presses in their own way. */
function followLinksInside(root: Document): void {
  addEventListener('click', (event) => {
    const { target } = event;
    if (event.defaultPrevented || !isPlainPress(event) || !(target instanceof Element)) return;
    const link = target.closest('a[href^="#"]');
    const place = link && placeOf(root, link.getAttribute('href') ?? '');
    if (!place) return;
    event.preventDefault();
    place.scrollIntoView({ block: 'start' });
    focus(place);
  });
}

function placeOf(root: Document, hash: string): HTMLElement | null {
  try {
    return root.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** The next Tab goes on from there. */
function focus(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
