/** The picture of a scene, alive: it follows the active step and the view, and moves from picture to picture. */
import { AnimatePresence, domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { isMotionReduced, watchMotion } from '../engine/motionPreference.ts';
import { type Slot, shownStep } from '../engine/stageSlot.ts';
import type { StoryStore } from '../engine/storyStore.ts';
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import { shownLines } from '../stage/layoutMap.ts';
import { Picture } from '../stage/Picture.tsx';
import { drawnKey, liveParts } from './liveParts.tsx';
import { MapTravel } from './MapTravel.tsx';
import { pictureKey } from './pictureKey.ts';

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
  const [drawn] = useState(() => alreadyDrawn(state, data));
  if (!state) return null;
  const naming = data.naming[view] ?? 'neutral';
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion={isReduced ? 'always' : 'user'}>
        <AnimatePresence initial={false}>
          <Fade key={pictureKey(state, isReduced)} durationS={isReduced ? REDUCED_S : FADE_S}>
            <Traveller state={state} data={data} drawn={drawn} isReduced={isReduced}>
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
  drawn: Set<string>;
  isReduced: boolean;
  children: ReactNode;
}

function Traveller({ state, data, drawn, isReduced, children }: TravellerProps) {
  const camera = data.cameras[state.camera];
  if (isReduced || state.layer !== 'map' || !camera) return children;
  return (
    <MapTravel target={camera} drawn={drawn}>
      {children}
    </MapTravel>
  );
}

/** What stands on the stage when it comes alive has been seen: it is not drawn before the reader's eyes. */
function alreadyDrawn(state: StageState | undefined, data: StageData): Set<string> {
  const lines = state ? shownLines(state, data) : [];
  return new Set(lines.flatMap((line) => [drawnKey(line, 'casing'), drawnKey(line, 'stroke')]));
}
