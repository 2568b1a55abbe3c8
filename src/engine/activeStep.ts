/** Marks the active step in the page, its date and chapter on the time rail, and its chapter in the bar's list. */
import type { StorySnapshot } from './storyStore.ts';

export type PlaceInPage = Pick<StorySnapshot, 'step' | 'atStart'>;

/** Returns how to mark. What can be marked is looked for once: a long page takes longer to search than to style anew. */
export function createMarks(root: Document): (place: PlaceInPage) => void {
  const find = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
  const steps = find<HTMLElement>('[data-step][id]');
  const dates = find<HTMLElement>('[data-rail-step]').map((element) => ({
    element,
    steps: (element.getAttribute('data-rail-step') ?? '').split(' '),
  }));
  const chapters = find('[data-rail-chapter]');
  // A chapter's own page says in its list already where the reader is.
  const menu = find('[data-menu-chapter]:not([aria-current="page"])');
  return ({ step: active, atStart }) => {
    if (!active) return;
    root.documentElement.dataset.at = active;
    const chapter = root.getElementById(active)?.closest('[data-chapter]')?.getAttribute('data-chapter');
    for (const element of steps) mark(element, element.id === active);
    for (const { element, steps: told } of dates) mark(element, told.includes(active));
    for (const element of chapters) mark(element, element.getAttribute('data-rail-chapter') === chapter);
    for (const link of menu) {
      if (!atStart && link.getAttribute('data-menu-chapter') === chapter)
        link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
}

function mark(element: Element, isActive: boolean): void {
  element.toggleAttribute('data-active', isActive);
}
