/** Stylesheets that may come after first paint: faces of the type that no page begins with. */

/** Without script they are linked in the ordinary way. */
export function loadLateStyles(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLLinkElement>('link[data-late-style]')) link.rel = 'stylesheet';
}
