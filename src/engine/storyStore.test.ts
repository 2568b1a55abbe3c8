import { describe, expect, it } from 'vitest';
import { createStoryStore, reduceStory, type StorySnapshot } from './storyStore.ts';

const START: StorySnapshot = { step: 'ferry', atStart: true, view: 'together', settled: false };

describe('the story store', () => {
  it('follows the reader from step to step', () => {
    const store = createStoryStore(START);
    store.dispatch({ kind: 'read', step: 'weir', atStart: false });
    expect(store.getSnapshot()).toEqual({ step: 'weir', atStart: false, view: 'together', settled: false });
  });

  it('settles, and is unsettled by the next move', () => {
    const settled = reduceStory(START, { kind: 'settle' });
    expect(settled.settled).toBe(true);
    expect(reduceStory(settled, { kind: 'read', step: 'ferry', atStart: true }).settled).toBe(false);
  });

  it('keeps the step when another view is chosen', () => {
    expect(reduceStory(START, { kind: 'choose', view: 'northbank' })).toEqual({
      ...START,
      view: 'northbank',
    });
  });

  it('wakes nobody when nothing changed', () => {
    const store = createStoryStore(START);
    let woken = 0;
    store.subscribe(() => {
      woken += 1;
    });
    store.dispatch({ kind: 'choose', view: 'together' });
    store.dispatch({ kind: 'read', step: 'ferry', atStart: true });
    expect(woken).toBe(0);
    expect(store.getSnapshot()).toBe(START);
  });

  it('stops calling a listener that has left', () => {
    const store = createStoryStore(START);
    const heard: string[] = [];
    const leave = store.subscribe(() => heard.push('first'));
    store.subscribe(() => heard.push('second'));
    store.dispatch({ kind: 'settle' });
    leave();
    store.dispatch({ kind: 'choose', view: 'southbank' });
    expect(heard).toEqual(['first', 'second', 'second']);
  });
});
