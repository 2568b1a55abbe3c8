/** One press to the step before and the step after: the page goes there, and the focus with it. */
import { isMotionReduced } from './motionPreference.ts';
import type { RunningStory } from './runningStory.ts';

const BUTTONS = '[data-step-by]';

/** Returns how to stop. */
export function listenToStepButtons({ store, steps }: RunningStory, read: () => void): () => void {
  const inBar = [...document.querySelectorAll<HTMLElement>(BUTTONS)];
  const pair = inBar[0]?.parentElement?.cloneNode(true) as HTMLElement | undefined;
  if (pair) pair.dataset.stepPair = '';
  // Where the presses lead while the page is still on its way there.
  let aim: number | undefined;
  const here = () => {
    const { step, atStart, settled } = store.getSnapshot();
    if (settled) aim = undefined;
    return aim ?? (atStart ? -1 : steps.findIndex(({ id }) => id === step));
  };
  const show = () => {
    const at = here();
    for (const button of [...inBar, ...(pair?.querySelectorAll<HTMLElement>(BUTTONS) ?? [])])
      button.setAttribute('aria-disabled', String(!steps[at + wayOf(button)]));
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
    const next = button ? here() + wayOf(button) : -1;
    const step = steps[next]?.element;
    if (!button || !step) return;
    const isByKey = button.matches(':focus-visible');
    // A page that is still being laid out would slip away under a movement.
    const isAtOnce = isMotionReduced() || document.documentElement.dataset.pieces !== undefined;
    step.scrollIntoView({ block: 'start', behavior: isAtOnce ? 'instant' : 'smooth' });
    read();
    aim = next;
    focus(step);
    // From the words of a step the bar is many Tabs away: whoever came by key finds the buttons at the next.
    if (isByKey && pair) step.prepend(pair);
    else pair?.remove();
    show();
  };
  document.addEventListener('click', onClick);
  const unsubscribe = store.subscribe(show);
  show();
  return () => {
    document.removeEventListener('click', onClick);
    unsubscribe();
    pair?.remove();
  };
}

/** For the time of the visit only: a step that could always have the focus would take it at each press on its words. */
function focus(step: HTMLElement): void {
  step.tabIndex = -1;
  step.focus({ preventScroll: true });
  step.addEventListener('blur', () => step.removeAttribute('tabindex'), { once: true });
}

function wayOf({ dataset }: HTMLElement): number {
  return Number(dataset.stepBy);
}
