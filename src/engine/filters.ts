/** Lists in which the reader looks things up shorten to what they ask for, and the address keeps the question. */
import { ADDRESS_BAR, type AddressBar } from './deepLink.ts';
import { isRestored } from './keepLanding.ts';

/** One filter of a page: its word in the address, and the values it knows. */
export interface Filter {
  key: string;
  values: readonly string[];
}

/** The chosen value by the filter's key; a filter that is not set is absent. */
export type Chosen = Readonly<Record<string, string>>;

/** Never throws; a value that the page does not know is as if it were not there. */
export function readChosen(href: string, filters: readonly Filter[]): Chosen {
  const { search } = URL.canParse(href) ? new URL(href) : { search: '' };
  const words = new URLSearchParams(search);
  return Object.fromEntries(
    filters.flatMap(({ key, values }) => {
      const value = words.get(key) ?? '';
      return value !== '' && values.includes(value) ? [[key, value]] : [];
    }),
  );
}

/** The same address with these values, all else in it kept. */
export function withChosen(href: string, filters: readonly Filter[], chosen: Chosen): string {
  const address = new URL(href);
  for (const { key } of filters) {
    const value = chosen[key];
    if (value === undefined) address.searchParams.delete(key);
    else address.searchParams.set(key, value);
  }
  return address.href;
}

/** Whether an entry is shown: `valuesOf` gives its values under a key, with spaces between them. */
export function isShown(chosen: Chosen, valuesOf: (key: string) => string): boolean {
  return Object.entries(chosen).every(([key, value]) => valuesOf(key).split(' ').includes(value));
}

/** What is said when the list has changed. */
export function tally(shown: number, all: number): string {
  return shown === all ? `All ${all} shown.` : `${shown} of ${all} shown.`;
}

/** Brings the filters of the page to life, as its address asks. Returns how to stop, which shows the whole list again. */
export function listenToFilters(root: Document, bar: AddressBar = ADDRESS_BAR): () => void {
  const panel = root.querySelector<HTMLElement>('[data-filters]');
  if (!panel) return () => {};
  const selects = [...panel.querySelectorAll('select')];
  const button = panel.querySelector('button');
  const status = panel.querySelector('[data-filter-status]');
  const entries = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
  const sections = [...root.querySelectorAll<HTMLElement>('[data-entry-section]')];
  const filters = selects.map(({ name, options }) => ({
    key: name,
    values: [...options].map(({ value }) => value),
  }));

  const show = (chosen: Chosen) => {
    for (const select of selects) select.value = chosen[select.name] ?? '';
    for (const entry of entries)
      entry.hidden = !isShown(chosen, (key) => entry.getAttribute(`data-${key}`) ?? '');
    for (const section of sections) section.hidden = !section.querySelector('[data-entry]:not([hidden])');
    if (button) button.hidden = Object.keys(chosen).length === 0;
    if (status) status.textContent = tally(entries.filter(({ hidden }) => !hidden).length, entries.length);
  };
  const choose = (chosen: Chosen) => {
    show(chosen);
    write(bar, (href) => withChosen(href, filters, chosen));
  };
  /** A link to an entry goes before a filter that would hide it. */
  const goToTarget = () => {
    const target = root.getElementById(idIn(bar.read()));
    if (!target) return;
    if (target.closest('[data-entry][hidden], [data-entry-section][hidden]')) choose({});
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  const onChange = () =>
    choose(Object.fromEntries(selects.flatMap(({ name, value }) => (value ? [[name, value]] : []))));
  const onAll = () => {
    choose({});
    // The button goes with what it takes back; the next Tab goes on from here.
    selects[0]?.focus();
  };
  const onBack = () => show(readChosen(bar.read(), filters));

  const asked = readChosen(bar.read(), filters);
  show(asked);
  if (Object.keys(asked).length > 0 && !isRestored()) {
    if (idIn(bar.read()) !== '') goToTarget();
    // Whoever is sent a question has come for its answer; whoever has begun to read is left where they are.
    else if (scrollY === 0) bringIntoView(panel);
  }
  panel.dataset.ready = '';
  panel.addEventListener('change', onChange);
  button?.addEventListener('click', onAll);
  addEventListener('popstate', onBack);
  addEventListener('hashchange', goToTarget);
  return () => {
    panel.removeEventListener('change', onChange);
    button?.removeEventListener('click', onAll);
    removeEventListener('popstate', onBack);
    removeEventListener('hashchange', goToTarget);
    show({});
    delete panel.dataset.ready;
  };
}

/** What stands in the first window stays where it is. */
function bringIntoView(head: HTMLElement): void {
  if (head.getBoundingClientRect().bottom > innerHeight)
    head.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function write(bar: AddressBar, change: (href: string) => string): void {
  try {
    const now = bar.read();
    const href = change(now);
    if (href !== now) bar.replace(href);
  } catch {
    // A sandboxed frame or a page opened from disk: the list is filtered, and the address stays behind.
  }
}

function idIn(href: string): string {
  const [, hash = ''] = href.split('#');
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
