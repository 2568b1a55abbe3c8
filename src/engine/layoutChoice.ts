/** Which layout the page is in: the reader's wish, or else whatever the window has room for. */
import { keepStep } from './keepPlace.ts';
import { type RunningStory, stepBeingRead } from './runningStory.ts';
import { SHORT_WINDOW } from './shortWindow.ts';

export interface FollowedLayout {
  /** Lays the page out as the reader now wishes; the step being read stays. */
  follow: () => void;
  stop: () => void;
}

/** Follows the window when it is turned, too. */
export function followLayout(story: RunningStory, onChange: () => void): FollowedLayout {
  const short = matchMedia(SHORT_WINDOW);
  const { dataset } = document.documentElement;
  const follow = () => {
    keepStep(stepBeingRead(story)?.element, () => {
      dataset.layout = short.matches || dataset.wish === 'static' ? 'static' : 'scroll';
    });
    onChange();
  };
  short.addEventListener('change', follow);
  return { follow, stop: () => short.removeEventListener('change', follow) };
}
