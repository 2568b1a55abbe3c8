/** Older browsers of one maker have no idle callback. */
export const whenIdle = (callback: () => void): number =>
  (window.requestIdleCallback ?? window.setTimeout)(callback);
