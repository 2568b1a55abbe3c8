/** The reader's first scroll, wheel, touch, key or press: nothing heavy is fetched before it. */

/** What only a reader does; a scroll may also be the browser's. */
export const HANDS: readonly string[] = ['wheel', 'touchstart', 'keydown', 'pointerdown'];
const ACTS = [...HANDS, 'scroll'];

/** Calls back once. Returns how to stop waiting. */
export function onFirstAct(
  target: EventTarget,
  callback: () => void,
  acts: readonly string[] = ACTS,
): () => void {
  const options = { capture: true, passive: true };
  const stop = () => {
    for (const act of acts) target.removeEventListener(act, once, options);
  };
  const once = () => {
    stop();
    callback();
  };
  for (const act of acts) target.addEventListener(act, once, options);
  return stop;
}
