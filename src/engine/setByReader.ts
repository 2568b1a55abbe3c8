/** Answers presses on the reader's settings, keeps each on their own device, and does not move what they are reading. */
import { ADDRESS_BAR } from './deepLink.ts';
import { keepPlace } from './keepPlace.ts';
import { MOTION } from './motionPreference.ts';
import { type RunningStory, stepBeingRead } from './runningStory.ts';
import { triggerLineOf } from './scroller.ts';
import { SETTING_BUTTONS, type Setting, settingNow, settingOf } from './settings.ts';
import { remember, STORED } from './storage.ts';
import { THEME } from './themePreference.ts';

export interface PageToSet {
  story: RunningStory;
  /** Looks at the page now instead of in the next frame. */
  read: () => void;
  /** Lays the page out as the reader wishes. */
  followLayout: () => void;
}

/** Returns how to stop. */
export function listenToSettings(page: PageToSet): () => void {
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>(SETTING_BUTTONS) : null;
    if (button) press(button, page);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

function press(button: HTMLButtonElement, page: PageToSet): void {
  const setting = settingOf(button);
  const isTakenBack = button.dataset.toggle && settingNow(setting) === button.value;
  const value = isTakenBack ? (setting === 'theme' ? THEME : MOTION).off : button.value;
  const set = () => choose(setting, value, page);
  // Where the button stands in the page itself, it stays under the reader's hand.
  if (button.closest('main')) keepPlace(button, set);
  else set();
}

function choose(setting: Setting, value: string, page: PageToSet): void {
  if (setting === 'view') {
    // The radios are the truth: there is one choice, however many buttons.
    document.querySelector<HTMLElement>(`input[name="view"][value="${CSS.escape(value)}"]`)?.click();
    return;
  }
  const set = () => document.documentElement.setAttribute(`data-${setting}`, value);
  remember(STORED[setting], value);
  if (setting === 'text') keepWords(page, set);
  else set();
  if (setting !== 'wish') return;
  dropLayoutFromAddress();
  page.followLayout();
}

/** The line being read stays, though all above it grows; and its step stays the active one. */
function keepWords({ story, read }: PageToSet, change: () => void): void {
  const step = stepBeingRead(story)?.element;
  if (!step) {
    change();
    return;
  }
  const line = triggerLineOf(step);
  const words = [...step.querySelectorAll('p, li')].find(
    (each) => each.getBoundingClientRect().bottom > line,
  );
  keepPlace(step.getBoundingClientRect().top < 0 && words ? words : step, change);
  if (step.getBoundingClientRect().top > triggerLineOf(step))
    step.scrollIntoView({ block: 'start', behavior: 'instant' });
  read();
}

/** An address that names a layout goes before what is remembered: after a choice it would undo the choice. */
function dropLayoutFromAddress(): void {
  try {
    const address = new URL(ADDRESS_BAR.read());
    if (!address.searchParams.has('layout')) return;
    address.searchParams.delete('layout');
    ADDRESS_BAR.replace(address.href);
  } catch {
    // A sandboxed frame or a page opened from disk: the choice holds for this page.
  }
}
