/** Marks the active step in the page, its date and chapter on the time rail, and its chapter in the bar's list. */
import type { StorySnapshot } from './storyStore.ts';

export type PlaceInPage = Pick<StorySnapshot, 'step' | 'atStart'>;

export function markActiveStep(root: Document, { step: active, atStart }: PlaceInPage): void {
  if (!active) return;
  root.documentElement.dataset.step = active;
  const chapter = root.getElementById(active)?.closest('[data-chapter]')?.getAttribute('data-chapter');
  mark(root, '[data-step][id]', (element) => element.id === active);
  mark(root, '[data-rail-step]', (element) =>
    (element.getAttribute('data-rail-step') ?? '').split(' ').includes(active),
  );
  mark(root, '[data-rail-chapter]', (element) => element.getAttribute('data-rail-chapter') === chapter);
  markInMenu(root, atStart ? undefined : chapter);
}

/** Where the whole story stands on one page; on a chapter's own page the list says already where the reader is. */
function markInMenu(root: Document, chapter: string | null | undefined): void {
  for (const link of root.querySelectorAll('[data-menu-chapter]:not([aria-current="page"])')) {
    if (link.getAttribute('data-menu-chapter') === chapter) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

function mark(root: ParentNode, selector: string, isActive: (element: Element) => boolean): void {
  for (const element of root.querySelectorAll(selector))
    element.toggleAttribute('data-active', isActive(element));
}
