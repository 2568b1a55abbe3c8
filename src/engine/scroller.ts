/**
 * Wakes the engine when the reader may have moved: the only file that knows scrollama. Its enter and exit never set
 * state, because it goes deaf when only the height of the window shrinks, is silent past the last step after a reload,
 * and may skip or reorder callbacks in a jump. Whoever is woken measures the page anew.
 */
import scrollama from 'scrollama';
import { type Geometry, TOLERANCE_PX } from './findActiveStep.ts';

/** What we use of scrollama: its own types omit `offset` and forbid a list of elements of unknown length. */
interface Scrollama {
  setup: (options: { step: readonly HTMLElement[]; offset: number }) => Scrollama;
  onStepEnter: (callback: () => void) => Scrollama;
  onStepExit: (callback: () => void) => Scrollama;
  offset: (ratio: number) => Scrollama;
  destroy: () => void;
}

export interface Scroller {
  /** Ask for a fresh look at the page in the next frame. */
  wake: () => void;
  destroy: () => void;
}

export interface ScrollerOptions {
  steps: readonly HTMLElement[];
  /** Runs at most once per frame. */
  onFrame: () => void;
  /** Calls back when every step has been laid out; returns how to stop waiting. */
  whenLaidOut: (done: () => void) => () => void;
}

/** Creates the page's one scroller: scrollama keeps its direction in a variable that all its instances share. */
export function createScroller({ steps, onFrame, whenLaidOut }: ScrollerOptions): Scroller {
  // scrollama measures every step at once, so it waits until all of them have been laid out.
  let bell: ReturnType<typeof ringScrollama>;
  const stopWaiting = whenLaidOut(() => {
    bell = ringScrollama(steps, wake);
  });
  const stops = [
    listen(window, ['scroll', 'resize', 'pageshow', 'load', 'hashchange'], wake),
    watchSizes(wake),
  ];
  document.fonts?.addEventListener?.('loadingdone', wake);
  let frame = 0;
  let isDestroyed = false;

  function wake() {
    if (isDestroyed || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      bell?.follow();
      onFrame();
    });
  }

  return {
    wake,
    destroy: () => {
      isDestroyed = true;
      cancelAnimationFrame(frame);
      document.fonts?.removeEventListener?.('loadingdone', wake);
      for (const stop of stops) stop();
      stopWaiting();
      bell?.stop();
    },
  };
}

/** The trigger line of a step, in pixels from the top of the window. CSS sets it, as the margin a link to the step leaves. */
export function triggerLineOf(step: Element): number {
  return Number.parseFloat(getComputedStyle(step).scrollMarginTop) || 0;
}

/** The page as it is laid out now. */
export function measureGeometry(steps: readonly HTMLElement[]): Geometry {
  return {
    count: steps.length,
    distanceOf: (index) => {
      const step = steps[index];
      return step ? step.getBoundingClientRect().top - triggerLineOf(step) : Number.POSITIVE_INFINITY;
    },
    scrolled: window.scrollY,
    left: document.documentElement.scrollHeight - window.innerHeight - window.scrollY,
  };
}

/** scrollama throws a ReferenceError on an offset outside 0 to 1, so it never gets one. */
export function offsetRatio(linePx: number, heightPx: number): number {
  const ratio = linePx / heightPx;
  return Number.isFinite(ratio) ? Math.min(Math.max(ratio, 0), 1) : 0.5;
}

function ringScrollama(steps: readonly HTMLElement[], wake: () => void) {
  const [first] = steps;
  if (!first) return undefined;
  const ratio = () => offsetRatio(triggerLineOf(first), window.innerHeight);
  let height = window.innerHeight;
  let line = ratio();
  // Its setup takes a list, whatever its types say; see `Scrollama`.
  const instance = scrollama() as unknown as Scrollama;
  const forget = withoutLeak(() => instance.setup({ step: steps, offset: line }));
  instance.onStepEnter(wake).onStepExit(wake);
  return {
    /** Its observers hold the height of the window in pixels, so they are made anew when that changes. */
    follow: () => {
      const next = ratio();
      if (height === window.innerHeight && Math.abs(next - line) * height <= TOLERANCE_PX) return;
      height = window.innerHeight;
      line = next;
      instance.offset(line);
    },
    stop: () => {
      instance.destroy();
      forget();
    },
  };
}

/** scrollama's setup adds a scroll listener to the document which its `destroy` leaves behind: caught here, to be removed. */
function withoutLeak(setup: () => void): () => void {
  const left: EventListenerOrEventListenerObject[] = [];
  const add = document.addEventListener;
  document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    left.push(listener);
    add.call(document, type, listener, { passive: true });
  };
  try {
    setup();
  } finally {
    // The method of the prototype shows again.
    Reflect.deleteProperty(document, 'addEventListener');
  }
  return () => {
    for (const listener of left) document.removeEventListener('scroll', listener);
  };
}

/** Text grows and shrinks without a scroll: a face arrives, an account folds, a panel opens. */
function watchSizes(wake: () => void): () => void {
  const observer = new ResizeObserver(wake);
  for (const element of [document.body, document.querySelector('main')]) {
    if (element) observer.observe(element);
  }
  return () => observer.disconnect();
}

function listen(target: EventTarget, types: readonly string[], listener: () => void): () => void {
  for (const type of types) target.addEventListener(type, listener, { passive: true });
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}
