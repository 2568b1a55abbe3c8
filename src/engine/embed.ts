/**
 * A page inside a page of somebody else's: without bar, rail and foot; where the address names a pair, accounts or a step,
 * that passage alone. Tells its height and nothing else, to whoever holds the frame, and keeps nothing.
 */
import { parseAddress } from './deepLink.ts';

/** What may stand alone. */
const PASSAGES = '[data-against],[data-accounts],[data-step]';
/** Ways to other places, and what the frame has no use for. */
const AROUND = '[data-bar],[data-rail],body>aside,[data-skip],main>div>nav,[data-continue]';

export function startEmbed(root: Document): void {
  for (const element of root.querySelectorAll<HTMLElement>(AROUND)) element.hidden = true;
  const { style } = root.documentElement;
  for (const side of ['--bar', '--strip', '--rail']) style.setProperty(side, '0rem');
  for (const side of ['--text-start', '--text-end']) style.setProperty(side, 'var(--margin)');
  const passage = showPassage(root);
  openElsewhere(root);
  showFoot(root, passage);
  addEventListener('hashchange', () => {
    // A link inside a passage leads to another one; what has none leaves all as it is.
    if (passage && passageOf(root)) location.reload();
  });
  tellHeight(root);
}

function passageOf(root: Document): HTMLElement | null {
  const { target } = parseAddress(location.href);
  return (target && root.getElementById(target)?.closest<HTMLElement>(PASSAGES)) || null;
}

/** Hides all that stands beside it, from itself up to the page. */
function showPassage(root: Document): HTMLElement | null {
  const passage = passageOf(root);
  for (
    let part: Element | null | undefined = passage;
    part && part.tagName !== 'MAIN';
    part = part.parentElement
  )
    for (const other of part.parentElement?.children ?? [])
      if (other !== part && other instanceof HTMLElement && !other.matches('dialog,[popover]'))
        other.hidden = true;
  passage?.scrollIntoView({ block: 'nearest' });
  return passage;
}

/** Title, whose it is, and the way to the page itself. */
function showFoot(root: Document, passage: HTMLElement | null): void {
  const foot = root.querySelector('body > footer');
  if (!foot) return;
  const title = root.createElement('p');
  title.textContent = root.title;
  const line = foot.querySelector('p');
  const link = root.createElement('a');
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Open in a new tab';
  const aim = () => {
    link.href = addressOutside(location.href, passage?.id);
  };
  aim();
  // The view and the place may have changed since.
  for (const act of ['focus', 'pointerdown', 'click']) link.addEventListener(act, aim);
  foot.replaceChildren(title, ...(line ? [line] : []), link);
}

/** The same place and view without the frame. */
export function addressOutside(href: string, passage?: string): string {
  const address = new URL(href);
  address.searchParams.delete('embed');
  if (passage !== undefined) address.hash = passage;
  return address.href;
}

/** Inside the frame there is room for this page alone. Told at the press: links come with notes too. */
function openElsewhere(root: Document): void {
  const turn = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]:not([href^="#"])') : null;
    if (!link) return;
    // Links inside drawings have the attributes, and not the properties.
    link.setAttribute('target', '_blank');
    if (link.getAttribute('rel')?.includes('noopener')) return;
    link.setAttribute('rel', `${link.getAttribute('rel') ?? ''} noopener`.trim());
  };
  root.addEventListener('click', turn, true);
}

/** Of the words, not of the frame, which may have been too high. */
function tellHeight(root: Document): void {
  if (parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // To any origin, since whoever holds the frame is not known here; it learns nothing but this number.
    parent.postMessage({ type: 'story-height', height }, '*');
  };
  new ResizeObserver(tell).observe(root.documentElement);
  tell();
}
