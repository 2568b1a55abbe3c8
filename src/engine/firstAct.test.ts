import { describe, expect, it } from 'vitest';
import { HANDS, onFirstAct } from './firstAct.ts';

function countActs(acts?: readonly string[]) {
  const page = new EventTarget();
  let count = 0;
  const stop = onFirstAct(
    page,
    () => {
      count += 1;
    },
    acts,
  );
  return { act: (type: string) => page.dispatchEvent(new Event(type)), count: () => count, stop };
}

describe("the reader's first act", () => {
  it.each(['scroll', 'wheel', 'touchstart', 'keydown', 'pointerdown'])('may be a %s', (type) => {
    const { act, count } = countActs();
    act(type);
    expect(count()).toBe(1);
  });

  it('counts once', () => {
    const { act, count } = countActs();
    act('wheel');
    act('scroll');
    act('wheel');
    expect(count()).toBe(1);
  });

  it('is not waited for once nobody wants to know', () => {
    const { act, count, stop } = countActs();
    stop();
    act('keydown');
    expect(count()).toBe(0);
  });

  it('of the hand is no scroll: that may be the browser’s', () => {
    const { act, count } = countActs(HANDS);
    act('scroll');
    expect(count()).toBe(0);
    act('touchstart');
    expect(count()).toBe(1);
  });
});
