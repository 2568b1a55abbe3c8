import type { PageData } from './readPageData.ts';
import type { StepOnPage } from './readSteps.ts';
import type { Slot } from './stageSlot.ts';
import type { StoryStore } from './storyStore.ts';

/** The page while the engine runs: what its parts, and the live stage, share. */
export interface RunningStory {
  store: StoryStore;
  steps: readonly StepOnPage[];
  slots: readonly Slot[];
  page: PageData;
}

/** In the static layout each step has its picture in place, and no stage stands beside the text. */
export function isScrollLayout(): boolean {
  return document.documentElement.dataset.layout === 'scroll';
}
