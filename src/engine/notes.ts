/**
 * A name or a disputed word in the text shows the note on it beside it, in a slip that moves nothing: the slip is a copy of
 * the entry at the foot of the page, where the words lead without this script, and in a browser without popovers.
 */
import { isPlainPress } from './plainPress.ts';

const SLIP_ID = 'note-slip';
/** Pixels between the words and the slip. */
const GAP_PX = 6;

interface OpenNote {
  link: HTMLAnchorElement;
  slip: HTMLElement;
}

/** Answers presses on words that have a note. Returns how to stop, which leaves plain links. */
export function listenToNotes(root: Document): () => void {
  let open: OpenNote | undefined;

  const close = () => {
    open?.link.setAttribute('aria-expanded', 'false');
    open?.slip.remove();
    open = undefined;
  };
  const onClick = (event: MouseEvent) => {
    if (open && isWithin(event.target, open.slip)) return;
    const link = isPlainPress(event) ? linkAt(event.target) : null;
    const isAgain = link === open?.link;
    const entry = link && root.getElementById(link.hash.slice(1));
    close();
    if (!link || !entry) return;
    event.preventDefault();
    if (!isAgain) open = openNote(link, entry);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    const { link } = open;
    close();
    link.focus({ preventScroll: true });
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (open && !isWithin(target, open.slip) && target !== open.link) close();
  };
  const onScroll = () => {
    if (open && !isInSight(open.link)) close();
  };
  const onResize = () => {
    if (open) place(open);
  };

  root.addEventListener('click', onClick);
  root.addEventListener('keydown', onKey);
  root.addEventListener('focusin', onFocus);
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('resize', onResize);
  return () => {
    close();
    root.removeEventListener('click', onClick);
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('focusin', onFocus);
    removeEventListener('scroll', onScroll);
    removeEventListener('resize', onResize);
  };
}

/** Directly after the link, so that the next Tab, and the next line read aloud, is the note. */
function openNote(link: HTMLAnchorElement, entry: Element): OpenNote {
  const slip = link.ownerDocument.createElement('span');
  slip.id = SLIP_ID;
  slip.popover = 'manual';
  slip.role = 'note';
  slip.dataset.noteSlip = '';
  slip.append(...entry.cloneNode(true).childNodes);
  link.after(slip);
  slip.showPopover();
  link.setAttribute('aria-expanded', 'true');
  link.setAttribute('aria-controls', SLIP_ID);
  place({ link, slip });
  return { link, slip };
}

/** Below the link, above it where the window ends, and within the column that the link stands in. */
function place({ link, slip }: OpenNote): void {
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const column = (link.closest('[data-step]') ?? document.body).getBoundingClientRect();
  const isBelow = last.bottom + GAP_PX + slip.offsetHeight <= innerHeight;
  const above = first.top - GAP_PX - slip.offsetHeight;
  const [top, start] = isBelow || above < 0 ? [last.bottom + GAP_PX, last.left] : [above, first.left];
  const left = Math.max(Math.min(start, column.right - slip.offsetWidth), column.left);
  slip.style.top = `${top + scrollY}px`;
  slip.style.left = `${left + scrollX}px`;
}

/** Neither scrolled away nor under the bar or a stage. */
function isInSight(link: Element): boolean {
  const line = link.getClientRects()[0];
  return !!line && link.contains(document.elementFromPoint(line.left + 2, line.top + line.height / 2));
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-note][aria-expanded]') : null;
}

function isWithin(target: EventTarget | null, element: Element): boolean {
  return target instanceof Node && element.contains(target);
}
