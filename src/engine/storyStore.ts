/** What the reader is at and has chosen: the one state of the page, from which every picture follows. */
import type { View } from '../model/ids.ts';

export interface StorySnapshot {
  /** The active step's id; undefined on a page without steps. */
  readonly step: string | undefined;
  /** The first step has not been reached yet. */
  readonly atStart: boolean;
  readonly view: View;
  /** The page has stood still long enough to write down the address. */
  readonly settled: boolean;
}

export type StoryAct =
  | { kind: 'read'; step: string | undefined; atStart: boolean }
  | { kind: 'settle' }
  | { kind: 'choose'; view: View };

export interface StoryStore {
  getSnapshot: () => StorySnapshot;
  subscribe: (listener: () => void) => () => void;
  dispatch: (act: StoryAct) => void;
}

/** The next snapshot; the same object when nothing changed, so that nobody is woken for nothing. */
export function reduceStory(snapshot: StorySnapshot, act: StoryAct): StorySnapshot {
  switch (act.kind) {
    case 'read':
      return changed(snapshot, { step: act.step, atStart: act.atStart, settled: false });
    case 'settle':
      return changed(snapshot, { settled: true });
    case 'choose':
      return changed(snapshot, { view: act.view });
  }
}

export function createStoryStore(initial: StorySnapshot): StoryStore {
  let snapshot = initial;
  const listeners = new Set<() => void>();
  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (act) => {
      const next = reduceStory(snapshot, act);
      if (next === snapshot) return;
      snapshot = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

function changed(snapshot: StorySnapshot, change: Partial<StorySnapshot>): StorySnapshot {
  const next = { ...snapshot, ...change };
  const isSame =
    next.step === snapshot.step &&
    next.atStart === snapshot.atStart &&
    next.view === snapshot.view &&
    next.settled === snapshot.settled;
  return isSame ? snapshot : next;
}
