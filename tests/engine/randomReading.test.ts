import { describe, expect, it } from 'vitest';
import { readPosition } from '../../src/engine/findActiveStep.ts';
import { shownStep, slotsNear } from '../../src/engine/stageSlot.ts';
import { createStoryStore } from '../../src/engine/storyStore.ts';
import {
  clamped,
  geometryOf,
  layOut,
  lineOf,
  SLOTS,
  STEPS_ON_PAGE,
  VIEWS,
  type Window,
} from './inventedPage.ts';

const READINGS = 1000;
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
  { width: 1440, height: 400 },
];

/** The same numbers for the same seed: a failure can be read again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A page just opened in a window, scrolled to where it says. */
function open(view: string, window: Window) {
  const store = createStoryStore({ step: STEPS_ON_PAGE[0]?.id, atStart: true, view, settled: false });
  let now = clamped(window, view);
  let active = 0;
  const frame = () => {
    const { index, atStart } = readPosition(geometryOf(now, store.getSnapshot().view));
    active = index;
    store.dispatch({ kind: 'read', step: STEPS_ON_PAGE[index]?.id, atStart });
  };
  frame();
  return {
    frame,
    look: () => now,
    view: () => store.getSnapshot().view,
    move: (next: Partial<Window>) => {
      now = clamped({ ...now, ...next }, store.getSnapshot().view);
    },
    /** As the engine does it: the active step's top stays where it was in the window. */
    choose: (next: string) => {
      const before = layOut(now, store.getSnapshot().view).tops[active] ?? 0;
      store.dispatch({ kind: 'choose', view: next });
      const moved = (layOut(now, next).tops[active] ?? 0) - before;
      now = clamped({ ...now, scrolled: now.scrolled + moved }, next);
    },
    settle: () => {
      frame();
      store.dispatch({ kind: 'settle' });
      return {
        snapshot: store.getSnapshot(),
        picture: STEPS_ON_PAGE[active]?.state,
        stages: slotsNear(SLOTS, active).map((slot) => shownStep(slot, active)?.state),
      };
    },
  };
}

/** One thing a reader may do; often several happen before the browser draws a frame. */
function act(page: ReturnType<typeof open>, random: (below: number) => number): void {
  const { tops } = layOut(page.look(), page.view());
  switch (random(5)) {
    case 0:
      page.move({ scrolled: (tops[random(tops.length)] ?? 0) - lineOf(page.look()) });
      break;
    case 1:
      page.move({ scrolled: page.look().scrolled + random(4000) - 2000 });
      break;
    case 2:
      page.choose(VIEWS[random(VIEWS.length)] ?? 'together');
      break;
    case 3:
      page.move(WINDOWS[random(WINDOWS.length)] ?? {});
      break;
    default:
      page.frame();
  }
}

describe('any way of reading', () => {
  it('shows what a page opened there shows: 1,000 random readings', () => {
    for (let seed = 1; seed <= READINGS; seed += 1) {
      const random = randomFrom(seed);
      const page = open(VIEWS[random(VIEWS.length)] ?? 'together', { width: 1440, height: 900, scrolled: 0 });
      for (let acts = 3 + random(30); acts > 0; acts -= 1) act(page, random);
      const fresh = open(page.view(), page.look());
      expect(page.settle(), `reading with seed ${seed}`).toEqual(fresh.settle());
    }
  });

  it('reaches every step: the readings do not all end in one place', () => {
    const ends = new Set<string | undefined>();
    for (let seed = 1; seed <= READINGS; seed += 1) {
      const random = randomFrom(seed);
      const page = open('together', { width: 1440, height: 900, scrolled: 0 });
      for (let acts = 3 + random(30); acts > 0; acts -= 1) act(page, random);
      ends.add(page.settle().snapshot.step);
    }
    expect([...ends].sort()).toEqual(STEPS_ON_PAGE.map(({ id }) => id).sort());
  });
});
