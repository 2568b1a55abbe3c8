/** Faces that may come after first paint: the italic, which weighs as much as the roman. */

/** Lets the styles name the late faces once the page has loaded and the browser is idle. */
export function allowLateType(root: Document): void {
  const allow = () => {
    root.documentElement.dataset.late = '';
  };
  // Older browsers of one maker have no idle callback.
  const whenIdle = () => (window.requestIdleCallback ?? window.setTimeout)(allow);
  if (root.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
