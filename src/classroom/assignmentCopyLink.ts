/** The button that copies the address of a step copies that of the assignment here: a step alone would lead nowhere. */
import { copyText } from '../engine/copyText.ts';

export function copyAssignmentLink(root: Document): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy-link]')) {
    const status = button.nextElementSibling;
    button.textContent = 'Copy the link to this assignment';
    button.addEventListener('click', (event) => {
      // The page's own answer listens further out.
      event.stopPropagation();
      if (status instanceof HTMLElement) void copy(status);
    });
  }
}

/** Where it cannot be copied the address comes into sight. */
async function copy(status: HTMLElement): Promise<void> {
  const next = status.nextElementSibling;
  const field = next instanceof HTMLInputElement ? next : status.ownerDocument.createElement('input');
  field.readOnly = true;
  field.value = location.href;
  field.hidden = false;
  field.setAttribute('aria-label', 'Address');
  status.after(field);
  await copyText(location.href, field, status);
  field.hidden = status.textContent === 'Copied.';
}
