/** Starts the page in the browser. All that loads before the reader acts is in here, so it stays small and knows no React. */
import type { RunningStory } from './engine/runningStory.ts';
import { startEngine } from './engine/startEngine.ts';

async function startLiveStage(story: RunningStory): Promise<() => void> {
  const { mountLiveStage } = await import('./islands/mountLiveStage.tsx');
  return mountLiveStage(story);
}

let stop = startEngine(startLiveStage);

if (import.meta.env.DEV) {
  // While writing, a saved chapter replaces the words of the page in place.
  addEventListener('story:replaced', () => {
    stop();
    stop = startEngine(startLiveStage);
  });
}
