/** The reader's choice of view. The radios are the truth: one pressed before any script ran is read, not reset. */
import type { View } from '../model/ids.ts';
import { remember, STORED } from './storage.ts';

const RADIOS = 'input[name="view"]';
/** The view that the HTML is in before any script. */
export const TOGETHER: View = 'together';

/** The view whose radio is checked now. */
export function readView(root: ParentNode): View {
  return root.querySelector<HTMLInputElement>(`${RADIOS}:checked`)?.value ?? TOGETHER;
}

/** Calls back at each choice of the reader, and remembers it. Returns how to stop. */
export function listenToView(root: Document, onChoose: (view: View) => void): () => void {
  const onChange = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(RADIOS)) return;
    remember(STORED.view, target.value);
    onChoose(target.value);
  };
  root.addEventListener('change', onChange);
  return () => root.removeEventListener('change', onChange);
}
