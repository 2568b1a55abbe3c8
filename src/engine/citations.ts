/** What is cited stands folded in the page; when it is opened, the buttons that copy and keep it are fetched. */

/** Without them the words can be selected. Returns how to stop. */
export function listenToCitations(root: Document): () => void {
  const onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement) addButtons(target);
  };
  // The reader may have opened one before this came.
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[data-cite]')) addButtons(details);
  root.addEventListener('toggle', onToggle, true);
  return () => root.removeEventListener('toggle', onToggle, true);
}

function addButtons(details: HTMLDetailsElement): void {
  if (!details.open || details.dataset.cite === undefined) return;
  import('./citeButtons.ts').then(
    ({ addCiteButtons }) => addCiteButtons(details),
    // Off line, or a server that has moved on.
    () => {},
  );
}
