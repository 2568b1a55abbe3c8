/** Copies the address of the step that the reader is at, in their view, for them to pass on. */
import { copyAddress } from './copyAddress.ts';
import { ADDRESS_BAR, type AddressChange, formatAddress, targetOf } from './deepLink.ts';
import type { RunningStory } from './runningStory.ts';

/** A button; its value is the step that it is about, or nothing for the one being read. A place to say what came of it follows. */
export const LINK_BUTTON = '[data-copy-link]';

/** Returns how to stop. */
export function listenToCopyLink(root: Document, story: RunningStory): () => void {
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(LINK_BUTTON) : null;
    const status = button?.nextElementSibling;
    if (!button || !(status instanceof HTMLElement)) return;
    const address = linkTo(addressOf(root), changeFor(button.dataset.copyLink, story));
    void copyAddress(address, status);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}

/** On a page without steps the place in it stays as the address has it. */
function changeFor(step: string | undefined, { store, steps }: RunningStory): AddressChange {
  const snapshot = store.getSnapshot();
  const { view } = snapshot;
  if (step) return { view, target: step };
  return steps.length === 0 ? { view } : { view, target: targetOf(snapshot) };
}

/** Of the reader's own wishes for the page nobody else is told. */
function linkTo(address: string, change: AddressChange): string {
  const [beforeHash = '', ...hash] = formatAddress(address, change).split('#');
  const [path = '', search = ''] = beforeHash.split('?');
  const words = new URLSearchParams(search);
  words.delete('layout');
  const query = words.toString();
  return [path + (query && `?${query}`), ...hash].join('#');
}

/** The page's published address, with what the reader's own says after it; else the reader's. */
function addressOf(root: Document): string {
  const published = root.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const own = ADDRESS_BAR.read();
  return published ? published + own.slice(own.search(/[?#]|$/)) : own;
}
