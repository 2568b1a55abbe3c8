/** Wires the parts of the engine to the page: the one place where they meet. */
import { markActiveStep } from './activeStep.ts';
import { followInAddressBar, parseAddress } from './deepLink.ts';
import { readPosition } from './findActiveStep.ts';
import { onFirstAct } from './firstAct.ts';
import { foldAccounts, listenToAccounts, openAround } from './foldAccounts.ts';
import { isRestored, keepLanding, type Landing } from './keepLanding.ts';
import { anchorOf, keepPlace, keepScroll } from './keepPlace.ts';
import { loadLateStyles } from './lateStyles.ts';
import { MOTION } from './motionPreference.ts';
import { showNames } from './nameForms.ts';
import { wireSwitch } from './preferenceSwitch.ts';
import { type PageData, readPageData } from './readPageData.ts';
import { readSteps, type StepOnPage } from './readSteps.ts';
import { createScroller, measureGeometry } from './scroller.ts';
import { fillSlots, readSlots, type Slot } from './stageSlot.ts';
import { createStoryStore, type StoryStore } from './storyStore.ts';
import { THEME } from './themePreference.ts';
import { listenToView, readView } from './viewChoice.ts';

/** Still for this long, and the reader is reading. Browsers allow some hundred changes of address in 30 seconds. */
export const SETTLED_AFTER_MS = 300;

/** What the live stage needs of the running page. */
export interface RunningStory {
  store: StoryStore;
  steps: readonly StepOnPage[];
  slots: readonly Slot[];
  page: PageData;
}

/** Starts the page, and the live stage at the reader's first act. Returns how to stop, which leaves the page readable. */
export function startEngine(startLiveStage: (story: RunningStory) => Promise<() => void>): () => void {
  const steps = readSteps(document);
  const story: RunningStory = {
    store: createStoryStore({ step: steps[0]?.id, atStart: true, view: readView(document), settled: false }),
    steps,
    slots: readSlots(steps),
    page: readPageData(document),
  };
  const landing = isRestored() ? undefined : landAtTarget();
  // A view remembered from before folds accounts now, for the first time: nothing the reader did, so nothing is held.
  keepScroll(() => showView(story));
  revealTarget();
  const stops = [
    listenToAccounts(document),
    wireSwitch(THEME),
    wireSwitch(MOTION),
    followReading(story, landing),
    followChoices(story),
    whenReaderActs(story, startLiveStage),
    () => landing?.stop(),
  ];
  loadLateStyles(document);
  document.documentElement.dataset.engine = 'ready';
  return () => {
    for (const stop of stops) stop();
  };
}

function landAtTarget(): Landing | undefined {
  const target = targetElement();
  return target ? keepLanding(target) : undefined;
}

/** Accounts and names as the view has them. */
function showView({ store, page }: RunningStory): void {
  const { view } = store.getSnapshot();
  document.documentElement.dataset.view = view;
  foldAccounts(document, view);
  showNames(document, page, view);
}

/** The active step follows the scroll; marks, pictures and address follow the active step. */
function followReading(story: RunningStory, landing: Landing | undefined): () => void {
  const { store, steps, slots } = story;
  const elements = steps.map(({ element }) => element);
  let timer = 0;
  const read = () => {
    landing?.align();
    const { index, atStart } = readPosition(measureGeometry(elements));
    const step = steps[index];
    store.dispatch({ kind: 'read', step: step?.id, atStart });
    if (isScrollLayout()) fillSlots(slots, index);
    clearTimeout(timer);
    timer = window.setTimeout(() => store.dispatch({ kind: 'settle' }), SETTLED_AFTER_MS);
  };
  let marked: string | undefined;
  const mark = () => {
    const { step } = store.getSnapshot();
    if (step === marked) return;
    marked = step;
    markActiveStep(document, step);
  };
  const unsubscribe = store.subscribe(mark);
  const scroller = createScroller({ steps: elements, onFrame: read });
  read();
  mark();
  const address = followInAddressBar(store);
  const onHash = () => {
    landing?.stop();
    revealTarget();
    read();
    address.hold();
  };
  window.addEventListener('hashchange', onHash);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('hashchange', onHash);
    unsubscribe();
    scroller.destroy();
    address.stop();
  };
}

/** A choice of view changes the page under the reader's eyes, and must not move it. */
function followChoices(story: RunningStory): () => void {
  const { store, steps } = story;
  return listenToView(document, (view) => {
    const active = steps.find(({ id }) => id === store.getSnapshot().step);
    const change = () => {
      store.dispatch({ kind: 'choose', view });
      showView(story);
    };
    if (active) keepPlace(anchorOf(active), change);
    else change();
  });
}

function whenReaderActs(
  story: RunningStory,
  startLiveStage: (story: RunningStory) => Promise<() => void>,
): () => void {
  if (!isScrollLayout() || story.slots.length === 0 || !story.page.stage) return () => {};
  let stopLive = () => {};
  let isStopped = false;
  const stopWaiting = onFirstAct(window, () => {
    startLiveStage(story).then(
      (stop) => {
        stopLive = stop;
        if (isStopped) stop();
      },
      // Off line, or a server that has moved on: the prerendered pictures go on following the reader.
      () => {},
    );
  });
  return () => {
    isStopped = true;
    stopWaiting();
    stopLive();
  };
}

/** A link may lead into folded words. */
function revealTarget(): void {
  const target = targetElement();
  if (!target?.closest('[data-words][hidden]')) return;
  openAround(target);
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function targetElement(): HTMLElement | null {
  const { target } = parseAddress(location.href);
  return target ? document.getElementById(target) : null;
}

function isScrollLayout(): boolean {
  return document.documentElement.dataset.layout === 'scroll';
}
