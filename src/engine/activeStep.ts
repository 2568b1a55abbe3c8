/** Marks the active step in the page, and its date and chapter on the time rail, for style sheets. */

export function markActiveStep(root: Document, active: string | undefined): void {
  if (!active) return;
  root.documentElement.dataset.step = active;
  const chapter = root.getElementById(active)?.closest('[data-chapter]')?.getAttribute('data-chapter');
  mark(root, '[data-step][id]', (element) => element.id === active);
  mark(root, '[data-rail-step]', (element) =>
    (element.getAttribute('data-rail-step') ?? '').split(' ').includes(active),
  );
  mark(root, '[data-rail-chapter]', (element) => element.getAttribute('data-rail-chapter') === chapter);
}

function mark(root: ParentNode, selector: string, isActive: (element: Element) => boolean): void {
  for (const element of root.querySelectorAll(selector))
    element.toggleAttribute('data-active', isActive(element));
}
