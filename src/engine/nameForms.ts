/** Contested names follow the view: the HTML holds the neutral form, and the chosen form replaces it in place. */
import type { View } from '../model/ids.ts';
import type { PageData } from './readPageData.ts';

type Names = Pick<PageData, 'names' | 'naming'>;

/** The form of a name in a view; undefined for a name the table does not know. */
export function nameForm({ names, naming }: Names, id: string, view: View): string | undefined {
  const forms = names[id];
  return forms?.[naming[view] ?? 'neutral'] ?? forms?.neutral;
}

/** Names inside the account of another perspective stay neutral, and the live stage writes its own. */
export function showNames(root: ParentNode, table: Names, view: View): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-name]')) {
    if (element.closest('[data-live]')) continue;
    const account = element.closest<HTMLElement>('[data-account]')?.dataset.account;
    const form = nameForm(
      table,
      element.dataset.name ?? '',
      account === undefined || account === view ? view : 'together',
    );
    if (form !== undefined && element.textContent !== form) element.textContent = form;
  }
}
