/**
 * A name in the text shows who it is beside it, in a slip that moves nothing: the note is a copy of the entry at the foot
 * of the page, where the name leads without this script, and in a browser without popovers.
 */
import { isPlainPress } from './plainPress.ts';

const NOTE_ID = 'person-note';
/** Pixels between the name and its note. */
const GAP_PX = 6;

interface OpenNote {
  name: HTMLAnchorElement;
  note: HTMLElement;
}

/** Answers presses on names. Returns how to stop, which leaves plain links. */
export function listenToNames(root: Document): () => void {
  let open: OpenNote | undefined;

  const close = () => {
    open?.name.setAttribute('aria-expanded', 'false');
    open?.note.remove();
    open = undefined;
  };
  const onClick = (event: MouseEvent) => {
    if (open && isWithin(event.target, open.note)) return;
    const name = isPlainPress(event) ? nameAt(event.target) : null;
    const isAgain = name === open?.name;
    const entry = name && root.getElementById(name.hash.slice(1));
    close();
    if (!name || !entry) return;
    event.preventDefault();
    if (!isAgain) open = openNote(name, entry);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    const { name } = open;
    close();
    name.focus({ preventScroll: true });
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (open && !isWithin(target, open.note) && target !== open.name) close();
  };
  const onScroll = () => {
    if (open && !isInSight(open.name)) close();
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

/** Directly after the name, so that the next Tab, and the next line read aloud, is the note. */
function openNote(name: HTMLAnchorElement, entry: Element): OpenNote {
  const note = name.ownerDocument.createElement('span');
  note.id = NOTE_ID;
  note.popover = 'manual';
  note.role = 'note';
  note.dataset.personNote = '';
  note.append(...entry.cloneNode(true).childNodes);
  name.after(note);
  note.showPopover();
  name.setAttribute('aria-expanded', 'true');
  name.setAttribute('aria-controls', NOTE_ID);
  place({ name, note });
  return { name, note };
}

/** Below the name, above it where the window ends, and within the column that the name stands in. */
function place({ name, note }: OpenNote): void {
  const lines = [...name.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const column = (name.closest('[data-step]') ?? document.body).getBoundingClientRect();
  const isBelow = last.bottom + GAP_PX + note.offsetHeight <= innerHeight;
  const above = first.top - GAP_PX - note.offsetHeight;
  const [top, start] = isBelow || above < 0 ? [last.bottom + GAP_PX, last.left] : [above, first.left];
  const left = Math.max(Math.min(start, column.right - note.offsetWidth), column.left);
  note.style.top = `${top + scrollY}px`;
  note.style.left = `${left + scrollX}px`;
}

/** Neither scrolled away nor under the bar or a stage. */
function isInSight(name: Element): boolean {
  const line = name.getClientRects()[0];
  return !!line && name.contains(document.elementFromPoint(line.left + 2, line.top + line.height / 2));
}

function nameAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element
    ? target.closest<HTMLAnchorElement>('a[data-person][aria-expanded]')
    : null;
}

function isWithin(target: EventTarget | null, element: Element): boolean {
  return target instanceof Node && element.contains(target);
}
