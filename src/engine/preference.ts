/** A preference of the reader that follows the system until they choose. */

export interface Preference {
  /** The attribute of the page that holds the reader's choice; empty while the system decides. */
  attribute: string;
  on: string;
  off: string;
  systemQuery: string;
}

/** True when the reader, or else their system, asks for it. */
export function isPreferred(preference: Preference): boolean {
  const chosen = document.documentElement.getAttribute(preference.attribute);
  if (chosen === preference.on) return true;
  if (chosen === preference.off) return false;
  return matchMedia(preference.systemQuery).matches;
}
