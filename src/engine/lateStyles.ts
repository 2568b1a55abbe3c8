/** Stylesheets that may come after first paint: faces of the type that no page begins with. */

/** Without script they are linked in the ordinary way. With it they wait until the page has loaded and the browser is idle. */
export function loadLateStyles(root: Document): void {
  const link = () => {
    for (const each of root.querySelectorAll<HTMLLinkElement>('link[data-late-style]'))
      each.rel = 'stylesheet';
  };
  // Older browsers of one maker have no idle callback.
  const whenIdle = () => (window.requestIdleCallback ?? window.setTimeout)(link);
  if (root.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
