/** What the reader has set, and the buttons that say so. The page's own attributes are the truth. */
import { MOTION } from './motionPreference.ts';
import { isPreferred } from './preference.ts';
import { THEME } from './themePreference.ts';
import { readView } from './viewChoice.ts';

/** As the buttons name it: `wish` is the layout that the reader asks for, which a low window may not have room for. */
export type Setting = 'theme' | 'motion' | 'text' | 'wish' | 'view';

/** Buttons that set one value, and buttons that set it and take it back. */
export const SETTING_BUTTONS = '[data-set],[data-toggle]';

const PREFERENCES = { theme: THEME, motion: MOTION };
/** What an attribute that says nothing means. */
const UNSAID = { text: 'normal', wish: 'scroll' };

/** What a button sets. */
export function settingOf({ dataset }: HTMLElement): Setting {
  // The page's own buttons name no other.
  return (dataset.set ?? dataset.toggle) as Setting;
}

export function settingNow(setting: Setting): string {
  if (setting === 'view') return readView(document);
  if (setting === 'text' || setting === 'wish')
    return document.documentElement.dataset[setting] || UNSAID[setting];
  const preference = PREFERENCES[setting];
  return isPreferred(preference) ? preference.on : preference.off;
}

/** Keeps the buttons true to the page. Returns how to stop. */
export function showSettings(root: Document): () => void {
  const show = () => {
    for (const button of root.querySelectorAll<HTMLButtonElement>(SETTING_BUTTONS))
      button.setAttribute('aria-pressed', String(settingNow(settingOf(button)) === button.value));
  };
  const observer = new MutationObserver(show);
  observer.observe(root.documentElement, {
    attributeFilter: ['data-theme', 'data-motion', 'data-text', 'data-wish', 'data-view'],
  });
  const systems = [THEME, MOTION].map(({ systemQuery }) => matchMedia(systemQuery));
  for (const system of systems) system.addEventListener('change', show);
  show();
  return () => {
    observer.disconnect();
    for (const system of systems) system.removeEventListener('change', show);
  };
}
