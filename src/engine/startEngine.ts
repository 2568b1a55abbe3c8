/** Wires the parts of the engine to the page: the one place where they meet. */
import { createViewChanger } from './changeView.ts';
import { continueReading } from './continueReading.ts';
import { parseAddress } from './deepLink.ts';
import { onFirstAct } from './firstAct.ts';
import { foldAccounts, listenToAccounts, openAround } from './foldAccounts.ts';
import { followReading } from './followReading.ts';
import { isRestored, keepLanding, type Landing } from './keepLanding.ts';
import { anchorOf, keepPlace, keepScroll } from './keepPlace.ts';
import { loadLateType } from './lateType.ts';
import { followLayout } from './layoutChoice.ts';
import { layPieces } from './layPieces.ts';
import { showNames } from './nameForms.ts';
import { listenToPanels } from './panels.ts';
import { readPageData } from './readPageData.ts';
import { readSteps } from './readSteps.ts';
import { isScrollLayout, type RunningStory } from './runningStory.ts';
import { showSettings } from './settings.ts';
import { readSlots } from './stageSlot.ts';
import { createStoryStore } from './storyStore.ts';
import { listenToView, readView, TOGETHER } from './viewChoice.ts';
import { wakeActs } from './wakeActs.ts';
import { whenIdle } from './whenIdle.ts';

/** Brings the stages to life; returns how to take them down. */
export type StartLiveStage = (story: RunningStory) => Promise<() => void>;

/** Starts the page, and the live stage at the reader's first act. Returns how to stop, which leaves the page readable. */
export function startEngine(startLiveStage: StartLiveStage): () => void {
  const story = readStory();
  const landing = isRestored() ? undefined : landAtTarget();
  if (story.store.getSnapshot().view !== TOGETHER) {
    // A view remembered from before folds accounts now. After a reload the browser counts on pixels, so they are kept.
    document.documentElement.dataset.view = story.store.getSnapshot().view;
    keepScroll(() => showView(story));
    revealTarget();
  }
  const typeIsHere = loadLateType(document);
  // From here on the browser may hold still what is read: see the inline script.
  void typeIsHere.then(() =>
    whenIdle(() => {
      document.documentElement.style.overflowAnchor = '';
    }),
  );
  const land = () => targetElement()?.scrollIntoView({ block: 'start', behavior: 'instant' });
  const whenLaidOut = (done: () => void) => layPieces(document, { typeIsHere, done, land });
  const reading = followReading({ story, landing, revealTarget, whenLaidOut });
  const live = wakeLiveStage(story, startLiveStage);
  const layout = followLayout(story, () => {
    reading.read();
    live.wait();
  });
  const startActs = async () => {
    const from = story.store.getSnapshot().step;
    const acts = await import('./acts.ts');
    return acts.startActs({ story, from, read: reading.read, followLayout: layout.follow });
  };
  const stops = [
    reading.stop,
    followChoices(story, reading.read),
    listenToAccounts(document),
    showSettings(document),
    listenToPanels(document),
    continueReading(story),
    layout.stop,
    wakeActs(document, startActs),
    wakeFilters(document),
    live.stop,
    () => landing?.stop(),
  ];
  document.documentElement.dataset.engine = 'ready';
  wakeEmbed(document);
  return () => {
    for (const stop of stops) stop();
  };
}

function readStory(): RunningStory {
  const steps = readSteps(document);
  return {
    store: createStoryStore({ step: steps[0]?.id, atStart: true, view: readView(document), settled: false }),
    steps,
    slots: readSlots(steps),
    page: readPageData(document),
  };
}

/** Accounts and names as the view has them. */
function showView({ store, page }: RunningStory, root: ParentNode = document): void {
  const { view } = store.getSnapshot();
  foldAccounts(root, view);
  showNames(root, page, view);
}

/** A choice of view changes the page under the reader's eyes, and must not move it. */
function followChoices(story: RunningStory, read: () => void): () => void {
  const { store, steps } = story;
  const changer = createViewChanger(document, {
    change: (part) => showView(story, part),
    hold: (change) => {
      // The page may have been scrolled since the last frame.
      read();
      const active = steps.find(({ id }) => id === store.getSnapshot().step);
      if (active) keepPlace(anchorOf(active), change);
      else change();
    },
  });
  const stopListening = listenToView(document, (view) => {
    read();
    store.dispatch({ kind: 'choose', view });
    document.documentElement.dataset.view = view;
    changer.start();
  });
  return () => {
    stopListening();
    changer.stop();
  };
}

/** Waits for the reader's first act wherever there is a stage: a window may get one only when it is turned. */
function wakeLiveStage(story: RunningStory, startLiveStage: StartLiveStage) {
  let isWaiting = false;
  let isStopped = false;
  let stopWaiting = () => {};
  let stopLive = () => {};
  const mounted = (stop: () => void) => {
    stopLive = stop;
    if (isStopped) stop();
  };
  // Off line, or a server that has moved on: the prerendered pictures go on following the reader.
  const failed = () => {};
  const wait = () => {
    if (isWaiting || !isScrollLayout() || story.slots.length === 0) return;
    isWaiting = true;
    stopWaiting = onFirstAct(window, () => {
      startLiveStage(story).then(mounted, failed);
    });
  };
  const stop = () => {
    isStopped = true;
    stopWaiting();
    stopLive();
  };
  wait();
  return { wait, stop };
}

/** Only pages to look things up in have filters, and only they load what answers them. */
function wakeFilters(root: Document): () => void {
  if (!root.querySelector('[data-filters]')) return () => {};
  const started = import('./filters.ts').then(
    ({ listenToFilters }) => listenToFilters(root),
    // Off line, or a server that has moved on: the whole list stands.
    () => () => {},
  );
  return () => void started.then((stop) => stop());
}

/** Inside a page of somebody else's. */
function wakeEmbed(root: Document): void {
  if (root.documentElement.dataset.embed === undefined) return;
  // Off line, or a server that has moved on: the page can be read with its bar and its foot.
  import('./embed.ts').then(
    ({ startEmbed }) => startEmbed(root),
    () => {},
  );
}

function landAtTarget(): Landing | undefined {
  const target = targetElement();
  return target ? keepLanding(target) : undefined;
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
