/** Brings the stages to life, one by one as the reader comes to them, over the prerendered picture and without a visible change. */
import { startTransition } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { fetchBaseMaps } from '../engine/fetchBaseMaps.ts';
import { isPreferred } from '../engine/preference.ts';
import type { RunningStory } from '../engine/runningStory.ts';
import { type Slot, slotOf, slotsNear } from '../engine/stageSlot.ts';
import { THEME } from '../engine/themePreference.ts';
import { LiveStage } from './LiveStage.island.tsx';

/** Returns how to take the live stages down again. */
export function mountLiveStage({ store, steps, slots, page }: RunningStory): () => void {
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  const indexOf = (step: string | undefined) => places.get(step ?? '') ?? -1;
  const mounted = new Map<Slot, Root>();
  const mountActive = () => {
    const active = indexOf(store.getSnapshot().step);
    // A stage that is out of sight would follow every step and view; the engine fills it again when it is near.
    const near = slotsNear(slots, active);
    for (const [slot, reactRoot] of mounted) {
      if (near.includes(slot)) continue;
      mounted.delete(slot);
      reactRoot.unmount();
      // Empty now, even where the live picture had not yet come.
      delete slot.stage.dataset.shows;
    }
    const slot = slotOf(slots, active);
    if (!slot || mounted.has(slot)) return;
    const reactRoot = createRoot(slot.stage);
    mounted.set(slot, reactRoot);
    // In slices, so that no frame is late. The prerendered picture stays until the live one takes its place in one go.
    startTransition(() => {
      reactRoot.render(<LiveStage store={store} slot={slot} indexOf={indexOf} page={page} />);
    });
    // Those of the scene's other steps too, so that they are there before the camera moves.
    const theme = isPreferred(THEME) ? 'night' : 'day';
    for (const { figure } of slot.steps) if (figure) fetchBaseMaps(figure, theme);
  };
  mountActive();
  const unsubscribe = store.subscribe(mountActive);
  document.documentElement.dataset.liveStage = 'mounted';
  return () => {
    unsubscribe();
    for (const reactRoot of mounted.values()) reactRoot.unmount();
  };
}
