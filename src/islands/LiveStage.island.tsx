/** The picture of a scene, alive: it follows the active step and the view, and moves from picture to picture. */
import { AnimatePresence, domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { isMotionReduced, watchMotion } from '../engine/motionPreference.ts';
import { nameForm } from '../engine/nameForms.ts';
import type { PageData } from '../engine/readPageData.ts';
import { type Slot, shownStep } from '../engine/stageSlot.ts';
import type { StoryStore } from '../engine/storyStore.ts';
import { liveParts } from './liveParts.tsx';
import { type LineStroke, MapTravel } from './MapTravel.tsx';
import { pictureKey } from './pictureKey.ts';
import { planStrokes } from './planStrokes.ts';
import { cameraOf, linesOf } from './readMap.ts';
import { readPicture } from './readPicture.ts';

const REDUCED_S = 0.15;
const FADE_S = 0.4;

export interface LiveStageProps {
  store: StoryStore;
  /** The scene's stage and steps. */
  slot: Slot;
  /** Where a step stands on the page; -1 for none. */
  indexOf: (step: string | undefined) => number;
  page: PageData;
}

export function LiveStage({ store, slot, indexOf, page }: LiveStageProps) {
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot);
  // A new picture is made in slices between the frames, and shown when it is whole.
  const { step: active, view } = useDeferredValue(snapshot);
  const step = shownStep(slot, indexOf(active));
  const isReduced = useSyncExternalStore(watchMotion, isMotionReduced);
  const [figure, state] = [step?.figure, step?.state];
  const strokes = useStrokes(slot, figure);
  const picture = useMemo(() => {
    const formOf = (id: string) => nameForm(page, id, view);
    return figure && readPicture(figure, { formOf, parts: isReduced ? {} : liveParts });
  }, [figure, page, view, isReduced]);
  useLive(slot.stage);
  if (!figure || !state) return null;
  const camera = isReduced ? undefined : cameraOf(figure);
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion={isReduced ? 'always' : 'user'}>
        <AnimatePresence initial={false}>
          <Fade key={pictureKey(state, isReduced)} durationS={isReduced ? REDUCED_S : FADE_S}>
            {camera ? (
              <MapTravel target={camera} strokes={strokes}>
                {picture}
              </MapTravel>
            ) : (
              picture
            )}
          </Fade>
        </AnimatePresence>
      </MotionConfig>
    </LazyMotion>
  );
}

/** From now on the stage is filled here, and no longer by the engine. */
function useLive({ dataset }: HTMLElement): void {
  useLayoutEffect(() => {
    dataset.live = '';
    return () => {
      delete dataset.live;
      delete dataset.shows;
    };
  }, [dataset]);
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

/** What each scene has shown: its stage is taken down out of sight, and its roads are not drawn again when it comes back. */
const seenOn = new WeakMap<Slot, Set<string>>();

/** How to draw the lines that the scene has not shown before, by their course; those it came alive with have been seen. */
function useStrokes(slot: Slot, figure: Element | null | undefined): ReadonlyMap<string, LineStroke> {
  const lines = figure ? linesOf(figure) : [];
  const [seen] = useState(() => {
    const known = new Set([...(seenOn.get(slot) ?? []), ...lines.map(({ id }) => id)]);
    seenOn.set(slot, known);
    return known;
  });
  // After the lines themselves have taken note of what is new.
  useEffect(() => {
    for (const { id } of lines) seen.add(id);
  });
  const fresh = lines.filter(({ id }) => !seen.has(id));
  const plan = planStrokes(fresh);
  return new Map(
    fresh.flatMap(({ id, d, isSolid }) => {
      const stroke = plan.get(id);
      return stroke ? [[d, { ...stroke, isSolid }]] : [];
    }),
  );
}
