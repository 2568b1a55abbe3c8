/** The picture of a scene, alive: it follows the active step and the view, and moves from picture to picture. */
import { AnimatePresence, domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { isMotionReduced, watchMotion } from '../engine/motionPreference.ts';
import { type Slot, shownStep } from '../engine/stageSlot.ts';
import type { StoryStore } from '../engine/storyStore.ts';
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { shownLines } from '../stage/layoutMap.ts';
import { Picture } from '../stage/Picture.tsx';
import { liveParts } from './liveParts.tsx';
import { MapTravel } from './MapTravel.tsx';
import { pictureKey } from './pictureKey.ts';
import { planStrokes, type Stroke } from './planStrokes.ts';

const REDUCED_S = 0.15;
const FADE_S = 0.4;

export interface LiveStageProps {
  store: StoryStore;
  /** The scene's stage and steps. */
  slot: Slot;
  /** Where a step stands on the page; -1 for none. */
  indexOf: (step: string | undefined) => number;
  data: StageData;
  /** From this page to the site's root: `../../`. */
  root: string;
}

export function LiveStage({ store, slot, indexOf, data, root }: LiveStageProps) {
  const step = useSyncExternalStore(store.subscribe, () =>
    shownStep(slot, indexOf(store.getSnapshot().step)),
  );
  const view = useSyncExternalStore(store.subscribe, () => store.getSnapshot().view);
  const isReduced = useSyncExternalStore(watchMotion, isMotionReduced);
  const state = step?.state;
  const strokes = useStrokes(state, data);
  if (!state) return null;
  const naming = data.naming[view] ?? 'neutral';
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion={isReduced ? 'always' : 'user'}>
        <AnimatePresence initial={false}>
          <Fade key={pictureKey(state, isReduced)} durationS={isReduced ? REDUCED_S : FADE_S}>
            <Traveller state={state} data={data} strokes={strokes} isReduced={isReduced}>
              <Picture
                state={state}
                data={data}
                naming={naming}
                root={root}
                parts={isReduced ? undefined : liveParts}
              />
            </Traveller>
          </Fade>
        </AnimatePresence>
      </MotionConfig>
    </LazyMotion>
  );
}

/** The new picture fades in over the old one, which goes when it is covered. */
function Fade({ durationS, children }: { durationS: number; children: ReactNode }) {
  return (
    <m.div
      style={{ position: 'absolute', inset: 0 }}
      initial={{ opacity: 0 }}
      animate={{ opacity: 1, transition: { duration: durationS } }}
      exit={{ opacity: 0, transition: { delay: durationS, duration: 0.01 } }}
    >
      {children}
    </m.div>
  );
}

interface TravellerProps {
  state: StageState;
  data: StageData;
  strokes: ReadonlyMap<string, Stroke>;
  isReduced: boolean;
  children: ReactNode;
}

function Traveller({ state, data, strokes, isReduced, children }: TravellerProps) {
  const camera = data.cameras[state.camera];
  if (isReduced || state.layer !== 'map' || !camera) return children;
  return (
    <MapTravel target={camera} strokes={strokes}>
      {children}
    </MapTravel>
  );
}

/** How to draw the lines that the scene has not shown before; those it came alive with have been seen. */
function useStrokes(state: StageState | undefined, data: StageData): ReadonlyMap<string, Stroke> {
  const lines = state ? shownLines(state, data) : [];
  const [seen] = useState(() => new Set(lines.map(({ id }) => id)));
  // After the lines themselves have taken note of what is new.
  useEffect(() => {
    for (const { id } of lines) seen.add(id);
  });
  return planStrokes(lines.filter(({ id }) => !seen.has(id)));
}
