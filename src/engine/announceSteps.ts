/**
 * Says once, to those who do not see the stage, what it shows when reading has settled on another step. In the static
 * layout the pictures stand in the text with their descriptions, and nothing needs saying.
 */
import type { RunningStory } from './runningStory.ts';
import { isScrollLayout } from './runningStory.ts';

/** More than this is tiring to hear unasked; the whole description stands after the step's words. */
export const ANNOUNCED_CHARACTERS = 200;

/** Longer still than the page must stand to write its address: a slow device may pause within a fling. */
const AFTER_SETTLED_MS = 300;

/** Returns how to stop. `from` is the step that the reader began at, which nobody needs to be told. */
export function announceSteps({ store, steps }: RunningStory, from: string | undefined): () => void {
  const region = document.createElement('p');
  region.role = 'status';
  region.className = 'visually-hidden';
  document.body.append(region);
  let told = from;
  let timer = 0;
  const tell = () => {
    told = store.getSnapshot().step;
    const step = steps.find(({ id }) => id === told);
    if (!step || !isScrollLayout()) return;
    const beside = steps.filter(({ element }) => chapterOf(element) === chapterOf(step.element));
    region.textContent = announcementOf({
      number: beside.indexOf(step) + 1,
      of: beside.length,
      says: step.state?.says ?? '',
    });
  };
  const wait = () => {
    const { step, settled } = store.getSnapshot();
    clearTimeout(timer);
    if (settled && step !== told) timer = window.setTimeout(tell, AFTER_SETTLED_MS);
  };
  const unsubscribe = store.subscribe(wait);
  wait();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    region.remove();
  };
}

export interface Announced {
  number: number;
  /** How many steps the chapter has. */
  of: number;
  /** What the picture shows, as its description says. */
  says: string;
}

/** Cut at a word when it is long. */
export function announcementOf({ number, of, says }: Announced): string {
  const text = `Step ${number} of ${of}. ${says}`.trim();
  if (text.length <= ANNOUNCED_CHARACTERS) return text;
  const start = text.slice(0, ANNOUNCED_CHARACTERS);
  return `${start.slice(0, start.lastIndexOf(' ')).replace(/[\s,;:.–—]+$/, '')}…`;
}

function chapterOf(element: Element): Element | null {
  return element.closest('[data-chapter]');
}
