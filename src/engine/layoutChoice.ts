/** Which layout the page is in: the reader's wish in the address, or else whatever the window has room for. */
import { parseAddress } from './deepLink.ts';
import { keepStep } from './keepPlace.ts';
import type { RunningStory } from './runningStory.ts';
import { SHORT_WINDOW } from './shortWindow.ts';

/** Follows the window when it is turned; the step being read stays. Returns how to stop. */
export function followWindow({ store, steps }: RunningStory, onChange: () => void): () => void {
  const short = matchMedia(SHORT_WINDOW);
  const listener = () => {
    const { step, atStart } = store.getSnapshot();
    const isStatic = short.matches || parseAddress(location.href).layout === 'static';
    const active = atStart ? undefined : steps.find(({ id }) => id === step);
    keepStep(active?.element, () => {
      document.documentElement.dataset.layout = isStatic ? 'static' : 'scroll';
    });
    onChange();
  };
  short.addEventListener('change', listener);
  return () => short.removeEventListener('change', listener);
}
