/** In a chosen view the accounts of the others are folded in place: found by text search, one press from open, never gone. */
import type { COMMENTARY as Commentary, View } from '../model/ids.ts';

const COMMENTARY: typeof Commentary = 'none';

/** A passage in which the chosen perspective does not speak folds nothing: there the others are all there is. */
export function isFolded(perspective: string, present: readonly string[], view: View): boolean {
  return perspective !== COMMENTARY && perspective !== view && present.includes(view);
}

/** Folds and opens every account of the page for a view. The view of all together names no account, so it opens them all. */
export function foldAccounts(root: ParentNode, view: View): void {
  for (const passage of root.querySelectorAll('[data-accounts]')) {
    const accounts = [...passage.querySelectorAll<HTMLElement>('[data-account]')];
    const present = accounts.map(perspectiveOf);
    for (const account of accounts) {
      const shouldFold = isFolded(perspectiveOf(account), present, view);
      setOpen(account, !shouldFold);
      const button = buttonOf(account);
      if (button) button.hidden = !shouldFold;
    }
  }
}

/** Answers presses, text search and links into folded words. Returns how to stop. */
export function listenToAccounts(root: Document): () => void {
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('[data-open-account]') : null;
    const account = button?.closest('[data-account]');
    if (account) setOpen(account, button?.getAttribute('aria-expanded') !== 'true');
  };
  const onFound = ({ target }: Event) => {
    if (target instanceof Element) openAround(target);
  };
  root.addEventListener('click', onClick);
  root.addEventListener('beforematch', onFound);
  return () => {
    root.removeEventListener('click', onClick);
    root.removeEventListener('beforematch', onFound);
  };
}

/** Opens the account in which an element stands, such as the target of a link. */
export function openAround(element: Element): void {
  const account = element.closest('[data-account]');
  if (account) setOpen(account, true);
}

function setOpen(account: Element, isOpen: boolean): void {
  const words = account.querySelector('[data-words]');
  // A browser that cannot search hidden words hides them plainly: its reader opens the account by its button.
  if (isOpen) words?.removeAttribute('hidden');
  else words?.setAttribute('hidden', 'onbeforematch' in words ? 'until-found' : '');
  account.toggleAttribute('data-folded', !isOpen);
  buttonOf(account)?.setAttribute('aria-expanded', String(isOpen));
}

function buttonOf(account: Element): HTMLElement | null {
  return account.querySelector<HTMLElement>('[data-open-account]');
}

function perspectiveOf(account: HTMLElement): string {
  return account.dataset.account ?? '';
}
