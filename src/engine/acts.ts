/** The answers to the reader's acts, loaded at the first of them. */
import { announceSteps } from './announceSteps.ts';
import { listenToCitations } from './citations.ts';
import { listenToCopyLink } from './copyLink.ts';
import { fetchMapsForPaper } from './mapsForPaper.ts';
import { listenToNotes } from './notes.ts';
import type { RunningStory } from './runningStory.ts';
import { listenToSettings, type PageToSet } from './setByReader.ts';
import { listenToMarks } from './sourceCards.ts';
import { listenToStepButtons } from './stepButtons.ts';

export interface Acts extends PageToSet {
  story: RunningStory;
  /** The active step when the reader first acted. */
  from: string | undefined;
}

/** Returns how to stop. */
export function startActs(acts: Acts): () => void {
  const stops = [
    listenToSettings(acts),
    listenToStepButtons(acts.story, acts.read),
    announceSteps(acts.story, acts.from),
    listenToNotes(document),
    listenToMarks(document),
    listenToCitations(document),
    listenToCopyLink(document, acts.story),
    fetchMapsForPaper(document),
  ];
  document.documentElement.dataset.acts = 'ready';
  return () => {
    for (const stop of stops) stop();
  };
}
