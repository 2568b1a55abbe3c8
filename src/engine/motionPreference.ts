import { isPreferred, type Preference } from './preference.ts';

/** Less motion: nothing travels. */
export const MOTION: Preference = {
  attribute: 'data-motion',
  on: 'less',
  off: 'full',
  systemQuery: '(prefers-reduced-motion: reduce)',
};

export function isMotionReduced(): boolean {
  return isPreferred(MOTION);
}

/** Calls back when the reader or their system changes their mind. Returns how to stop. */
export function watchMotion(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: [MOTION.attribute] });
  const system = matchMedia(MOTION.systemQuery);
  system.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', listener);
  };
}
