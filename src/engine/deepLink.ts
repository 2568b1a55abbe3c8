/** The address of a step and a view: read with mistrust, written only when reading has settled. */
import type { StorySnapshot, StoryStore } from './storyStore.ts';

export interface Address {
  /** The id after `#`; undefined when there is none, or it cannot be read. */
  target: string | undefined;
  view: string | undefined;
}

/** Never throws: whatever cannot be read is as if it were not there. */
export function parseAddress(href: string): Address {
  const [beforeHash = '', hash = ''] = splitOnce(href, '#');
  const [, search = ''] = splitOnce(beforeHash, '?');
  const words = new URLSearchParams(search);
  return {
    target: decoded(hash) || undefined,
    view: words.get('view') || undefined,
  };
}

/** What to put into an address; without a `target` key the one it has is kept, with an undefined one it goes. */
export interface AddressChange {
  view: string;
  target?: string | undefined;
}

/** The same address with another step and view, all else in it kept. `together` and the start need no words. */
export function formatAddress(href: string, change: AddressChange): string {
  const { view } = change;
  const [beforeHash = '', oldHash = ''] = splitOnce(href, '#');
  const hash = 'target' in change ? encodeURIComponent(change.target ?? '') : oldHash;
  const [path = '', search = ''] = splitOnce(beforeHash, '?');
  const words = new URLSearchParams(search);
  if (view === 'together') words.delete('view');
  else words.set('view', view);
  const query = words.toString();
  return path + (query && `?${query}`) + (hash && `#${hash}`);
}

/** What the address should name: the active step, or nothing at the start. */
export function targetOf({ atStart, step }: StorySnapshot): string | undefined {
  return atStart ? undefined : step;
}

/** The parts of the browser that hold the address; passed in, so that tests need no browser. */
export interface AddressBar {
  read: () => string;
  /** Replaces, never pushes: only links make history. */
  replace: (href: string) => void;
}

export const ADDRESS_BAR: AddressBar = {
  read: () => location.href,
  replace: (href) => history.replaceState(history.state, '', href),
};

export interface AddressWriter {
  /** The browser has gone to an address: its target stays until the reader has moved on to another step. */
  hold: () => void;
  stop: () => void;
}

/** Writes the address when reading has settled on another step, and at once when another view is chosen. */
export function followInAddressBar(store: StoryStore, bar: AddressBar = ADDRESS_BAR): AddressWriter {
  let { view } = store.getSnapshot();
  // Where the reader is while the address is as they, or this function, last set it.
  let held = targetOf(store.getSnapshot());
  const stop = store.subscribe(() => {
    const snapshot = store.getSnapshot();
    const target = targetOf(snapshot);
    const isElsewhere = target !== held;
    if (snapshot.view === view && !(snapshot.settled && isElsewhere)) return;
    view = snapshot.view;
    held = target;
    write(bar, isElsewhere ? { view, target } : { view });
  });
  return {
    hold: () => {
      held = targetOf(store.getSnapshot());
      // Back may have brought an older view into the address; the radios have not moved.
      write(bar, { view });
    },
    stop,
  };
}

function write(bar: AddressBar, change: AddressChange): void {
  try {
    const now = bar.read();
    const href = formatAddress(now, change);
    if (href !== now) bar.replace(href);
  } catch {
    // A sandboxed frame, a page opened from disk, or a browser that counts: the address stays behind, nothing else does.
  }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
