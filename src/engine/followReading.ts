/** The active step follows the scroll; marks, pictures and address follow the active step. */
import { createMarks, type PlaceInPage } from './activeStep.ts';
import { followInAddressBar } from './deepLink.ts';
import { readPosition } from './findActiveStep.ts';
import type { Landing } from './keepLanding.ts';
import type { RunningStory } from './runningStory.ts';
import { isScrollLayout } from './runningStory.ts';
import { createScroller, measureGeometry, type ScrollerOptions } from './scroller.ts';
import { fillSlots } from './stageSlot.ts';
import type { StoryStore } from './storyStore.ts';

/** Still for this long, and the reader is reading. Browsers allow some hundred changes of address in 30 seconds. */
const SETTLED_AFTER_MS = 300;

export interface ReadingOptions extends Pick<ScrollerOptions, 'whenLaidOut'> {
  story: RunningStory;
  landing: Landing | undefined;
  /** Opens what hides the target of a link. */
  revealTarget: () => void;
}

export interface FollowedReading {
  /** Looks at the page now instead of in the next frame. */
  read: () => void;
  stop: () => void;
}

export function followReading({
  story,
  landing,
  revealTarget,
  whenLaidOut,
}: ReadingOptions): FollowedReading {
  const { store, steps, slots } = story;
  const elements = steps.map(({ element }) => element);
  let timer = 0;
  const read = () => {
    landing?.align();
    const { index, atStart } = readPosition(measureGeometry(elements));
    store.dispatch({ kind: 'read', step: steps[index]?.id, atStart });
    if (isScrollLayout() && fillSlots(slots, index)) scroller.wake();
    clearTimeout(timer);
    timer = window.setTimeout(() => store.dispatch({ kind: 'settle' }), SETTLED_AFTER_MS);
  };
  const scroller = createScroller({ steps: elements, onFrame: read, whenLaidOut });
  // A page newly opened at its top is at its first step; to measure it now would lay it out within this task.
  if (document.documentElement.dataset.pieces === undefined) read();
  else scroller.wake();
  const stopMarking = markInPage(store);
  const address = followInAddressBar(store);
  const onHash = () => {
    landing?.stop();
    revealTarget();
    read();
    address.hold();
  };
  window.addEventListener('hashchange', onHash);
  const stop = () => {
    clearTimeout(timer);
    window.removeEventListener('hashchange', onHash);
    stopMarking();
    address.stop();
    scroller.destroy();
  };
  return { read, stop };
}

function markInPage(store: StoryStore): () => void {
  const markActive = createMarks(document);
  let marked: PlaceInPage | undefined;
  const mark = () => {
    const snapshot = store.getSnapshot();
    if (snapshot.step === marked?.step && snapshot.atStart === marked?.atStart) return;
    marked = snapshot;
    markActive(snapshot);
  };
  mark();
  return store.subscribe(mark);
}
