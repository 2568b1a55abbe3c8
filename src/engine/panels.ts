/** The panels of the bar close as a reader expects of them: by Escape, and by a press anywhere else, also on a link of theirs. */

const OPEN_PANEL = 'details[name="bar"][open]';

/** Without script they close by the word that opened them. Returns how to stop. */
export function listenToPanels(root: Document): () => void {
  const onKey = ({ key }: KeyboardEvent) => {
    const panel = key === 'Escape' ? root.querySelector<HTMLDetailsElement>(OPEN_PANEL) : null;
    if (!panel) return;
    panel.open = false;
    // What had the focus is hidden now; the next Tab goes on from the panel's own word.
    panel.querySelector('summary')?.focus();
  };
  const onPress = ({ target }: Event) => {
    const panel = root.querySelector<HTMLDetailsElement>(OPEN_PANEL);
    if (panel && target instanceof Element && (!panel.contains(target) || target.closest('a')))
      panel.open = false;
  };
  root.addEventListener('keydown', onKey);
  root.addEventListener('click', onPress);
  return () => {
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('click', onPress);
  };
}
