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

/** The step that the reader is at; none before the first. */
export function stepBeingRead({
  store,
  steps,
}: Pick<RunningStory, 'store' | 'steps'>): StepOnPage | undefined {
  const { step, atStart } = store.getSnapshot();
  return atStart ? undefined : steps.find(({ id }) => id === step);
}

/** In the static layout each step has its picture in place, and no stage stands beside the text. */
export function isScrollLayout(): boolean {
  return document.documentElement.dataset.layout === 'scroll';
}
