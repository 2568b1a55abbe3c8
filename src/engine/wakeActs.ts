/**
 * What answers the reader's presses loads at their first act, since nobody needs it before. A press that comes sooner than
 * the script waits for it; where the script never comes, words with a note lead where their links lead.
 */
import { onFirstAct } from './firstAct.ts';
import { isPlainPress } from './plainPress.ts';
import { SETTING_BUTTONS } from './settings.ts';

/** Brings the answers to life; returns how to take them away. */
export type StartActs = () => Promise<() => void>;

/** A link without the attribute is a plain one, as it is in a browser that cannot lay a note beside it. */
const WAITING = `${SETTING_BUTTONS},[data-step-by],[data-copy-link],a[data-note][aria-expanded],a[data-source-mark]`;

/** `load` is told at the moment of the first act. Returns how to stop. */
export function wakeActs(root: Document, load: StartActs): () => void {
  let stopActs = () => {};
  let isStopped = false;
  if ('popover' in HTMLElement.prototype)
    for (const link of root.querySelectorAll('a[data-note]')) link.setAttribute('aria-expanded', 'false');
  const presses: HTMLElement[] = [];
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    const pressed = target instanceof Element && isPlainPress(event) && target.closest<HTMLElement>(WAITING);
    if (!pressed) return;
    event.preventDefault();
    presses.push(pressed);
  };
  const stopWaiting = () => root.removeEventListener('click', onClick);
  const started = (stop: () => void) => {
    if (isStopped) stop();
    else stopActs = stop;
  };
  const answer = () => {
    stopWaiting();
    if (!isStopped) for (const pressed of presses) pressed.click();
  };
  root.addEventListener('click', onClick);
  // Off line, or a server that has moved on: the page can be read and its links followed.
  const stopListening = onFirstAct(
    window,
    () =>
      void load()
        .then(started, () => {})
        .then(answer),
  );
  return () => {
    isStopped = true;
    stopListening();
    stopWaiting();
    stopActs();
  };
}
