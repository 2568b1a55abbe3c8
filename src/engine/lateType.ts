/** Faces that may come after first paint: the italic, which weighs as much as the roman. */
import { whenIdle } from './whenIdle.ts';

/** Lets the styles name the late faces once the page has loaded and the browser is idle; resolves when they are here. */
export async function loadLateType(root: Document): Promise<void> {
  if (root.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  await new Promise<void>((resolve) => whenIdle(resolve));
  root.documentElement.dataset.late = '';
  // Asked for by name, and not by the words that are set in it: those may not have been laid out yet.
  await Promise.allSettled([...(root.fonts ?? [])].filter(isLate).map((face) => face.load()));
}

/** The italic of the letters that every page has; what else a page needs, it asks for by its words. */
const isLate = ({ style, unicodeRange }: FontFace) => style === 'italic' && /U\+0+-/i.test(unicodeRange);
