/** The code for somebody else's page, with the whole address of this site and a button that copies it. */
import { copyText } from '../engine/copyText.ts';

export function startEmbedOffer(root: Document): void {
  const field = root.querySelector<HTMLElement>('[data-embed-code]');
  const button = root.querySelector<HTMLElement>('[data-embed-copy]');
  const status = button?.nextElementSibling;
  if (!field || !button || !(status instanceof HTMLElement)) return;
  const path = field.dataset.embedCode ?? '';
  // A lesson lies two folders deep; a site that knows its own address has written it already.
  const written = field.textContent ?? '';
  const code = written.replace(`src="${path}"`, `src="${new URL(`../../${path}`, location.href)}"`);
  field.textContent = code;
  button.hidden = false;
  button.addEventListener('click', () => void copyText(code, field, status));
}
