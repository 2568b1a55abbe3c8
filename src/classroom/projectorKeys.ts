/** What the keys of a keyboard or a clicker do while words are on the wall. */

export type ProjectorAct = 'on' | 'back' | 'reveal' | 'hide' | 'first' | 'last' | 'leave';

const ACTS: Readonly<Record<string, ProjectorAct>> = {
  ArrowRight: 'on',
  PageDown: 'on',
  ' ': 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  ArrowDown: 'reveal',
  ArrowUp: 'hide',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** Undefined for a key that is the browser's, or that presses what has the focus. */
export function actOf(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  isOnButton: boolean,
): ProjectorAct | undefined {
  if (altKey || ctrlKey || metaKey || (key === ' ' && isOnButton)) return undefined;
  return Object.hasOwn(ACTS, key) ? ACTS[key] : undefined;
}
