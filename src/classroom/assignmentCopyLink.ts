/** The button that copies the address of a step copies that of the assignment here: a step alone would lead nowhere. */
import { copyAddress } from '../engine/copyAddress.ts';

export function copyAssignmentLink(root: Document): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy-link]')) {
    const status = button.nextElementSibling;
    button.textContent = 'Copy the link to this assignment';
    button.addEventListener('click', (event) => {
      // The page's own answer listens further out.
      event.stopPropagation();
      if (status instanceof HTMLElement) void copyAddress(location.href, status);
    });
  }
}
