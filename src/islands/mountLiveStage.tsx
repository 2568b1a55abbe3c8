/** Brings the stages to life, one by one as the reader comes to them, over the prerendered picture and without a visible change. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { isPreferred } from '../engine/preferenceSwitch.ts';
import type { RunningStory } from '../engine/runningStory.ts';
import { fillSlots, type Slot } from '../engine/stageSlot.ts';
import { THEME } from '../engine/themePreference.ts';
import type { StageData } from '../model/stageData.ts';
import { LiveStage } from './LiveStage.island.tsx';

/** Returns how to take the live stages down again. */
export function mountLiveStage(story: RunningStory): () => void {
  const { store, steps, slots, page } = story;
  const data = page.stage;
  if (!data) return () => {};
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  const indexOf = (step: string | undefined) => places.get(step ?? '') ?? -1;
  const root = rootOf(slots);
  const mounted = new Map<Slot, Root>();
  const mountActive = () => {
    const active = indexOf(store.getSnapshot().step);
    const slot = slots.find(({ from, steps: own }) => active >= from && active < from + own.length);
    if (!slot || mounted.has(slot)) return;
    // The prerendered picture first, so that the live one replaces its like.
    fillSlots([slot], active);
    mounted.set(slot, mount(slot, { story, indexOf, data, root }));
    fetchBases(slot);
  };
  mountActive();
  const unsubscribe = store.subscribe(mountActive);
  document.documentElement.dataset.liveStage = 'mounted';
  return () => {
    unsubscribe();
    for (const [{ stage }, reactRoot] of mounted) {
      reactRoot.unmount();
      delete stage.dataset.live;
      delete stage.dataset.shows;
    }
  };
}

interface MountOptions {
  story: RunningStory;
  indexOf: (step: string | undefined) => number;
  data: StageData;
  root: string;
}

function mount(slot: Slot, { story, indexOf, data, root }: MountOptions): Root {
  const reactRoot = createRoot(slot.stage);
  slot.stage.dataset.live = '';
  // In one go: no frame is drawn between the prerendered picture and the live one.
  flushSync(() => {
    reactRoot.render(<LiveStage store={story.store} slot={slot} indexOf={indexOf} data={data} root={root} />);
  });
  return reactRoot;
}

/** Fetches the base maps of the scene's other steps, so that they are there before the camera moves. */
function fetchBases({ steps }: Slot): void {
  const theme = isPreferred(THEME) ? 'night' : 'day';
  for (const { figure } of steps) {
    for (const image of figure?.querySelectorAll<HTMLImageElement>(`img[data-base="${theme}"]`) ?? []) {
      image.loading = 'eager';
    }
  }
}

/** The way to the site's root, as the prerendered pictures take it. */
function rootOf(slots: readonly Slot[]): string {
  for (const { figure } of slots.flatMap(({ steps }) => steps)) {
    const source = figure?.querySelector('img[data-base]')?.getAttribute('src');
    if (source) return source.slice(0, source.lastIndexOf('map/'));
  }
  return '';
}
