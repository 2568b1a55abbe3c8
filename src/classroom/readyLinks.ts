/** A button beside each ready link copies its whole address, as students need it. */
import { copyAddress } from '../engine/copyAddress.ts';

export function startReadyLinks(root: Document): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-ready]')) {
    const button = link.parentElement?.querySelector<HTMLElement>('[data-ready-copy]');
    const status = button?.nextElementSibling;
    if (!button || !(status instanceof HTMLElement)) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copyAddress(link.href, status));
  }
}
