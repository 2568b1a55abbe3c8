/** As large as the window has room for, from the last row of a classroom to the least that can be read there. */

/** Pixels; none under 24. */
const SIZES = [72, 64, 56, 50, 44, 40, 36, 32, 28, 26, 24] as const;

/** Sets the words of a screen; tells whether they fit, be it at the least size. */
export function fitWords(room: HTMLElement): boolean {
  for (const size of SIZES) {
    room.style.setProperty('--size', `${size}px`);
    if (isInside(room)) return true;
  }
  return false;
}

function isInside({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth <= clientWidth && scrollHeight <= clientHeight;
}
