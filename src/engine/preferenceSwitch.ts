/** A preference of the reader that follows the system until they press a button in the bar. */
import { remember } from './storage.ts';

export interface Preference {
  /** The attribute of the page that holds the reader's choice; empty while the system decides. */
  attribute: string;
  /** What the choice is called when the button is pressed in, and when not. */
  on: string;
  off: string;
  systemQuery: string;
  storedAs: string;
  button: string;
}

/** True when the reader, or else their system, asks for it. */
export function isPreferred(preference: Preference): boolean {
  const chosen = document.documentElement.getAttribute(preference.attribute);
  if (chosen === preference.on) return true;
  if (chosen === preference.off) return false;
  return matchMedia(preference.systemQuery).matches;
}

/** Shows the button, which works only with script, and keeps it true to the page. Returns how to stop. */
export function wireSwitch(preference: Preference, onChange: () => void = () => {}): () => void {
  const buttons = [...document.querySelectorAll<HTMLElement>(preference.button)];
  const system = matchMedia(preference.systemQuery);
  const show = () => {
    for (const button of buttons) {
      button.hidden = false;
      button.setAttribute('aria-pressed', String(isPreferred(preference)));
    }
    onChange();
  };
  const press = () => {
    const next = isPreferred(preference) ? preference.off : preference.on;
    document.documentElement.setAttribute(preference.attribute, next);
    remember(preference.storedAs, next);
    show();
  };
  for (const button of buttons) button.addEventListener('click', press);
  system.addEventListener('change', show);
  show();
  return () => {
    for (const button of buttons) button.removeEventListener('click', press);
    system.removeEventListener('change', show);
  };
}
