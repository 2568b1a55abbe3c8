import { animateValue } from 'framer-motion';

const DRAW = { delay: 300, duration: 700 };

export interface DrawOptions {
  /** Only an unbroken stroke can be drawn from end to end: drawing uses the pattern of the stroke. Others fade in. */
  isSolid: boolean;
  /** The factor by which a length on the map becomes pixels once the camera stands still. */
  pixelsPerUnit: number;
}

/** Draws a line once and leaves nothing behind. Returns how to break off, which shows the whole line at once. */
export function drawLine(path: SVGPathElement, { isSolid, pixelsPerUnit }: DrawOptions): () => void {
  const { style } = path;
  // Strokes do not scale with the map, so their pattern is measured in pixels of the screen.
  const length = isSolid ? path.getTotalLength() * pixelsPerUnit : 1;
  const show = (left: number) => {
    if (isSolid) style.strokeDashoffset = String(left);
    else style.opacity = String(1 - left);
  };
  const finish = () => {
    style.strokeDasharray = '';
    style.strokeDashoffset = '';
    style.opacity = '';
  };
  if (isSolid) style.strokeDasharray = `${length} ${length}`;
  show(length);
  const animation = animateValue({
    keyframes: [length, 0],
    ...DRAW,
    ease: 'easeInOut',
    onUpdate: show,
    onComplete: finish,
  });
  return () => {
    animation.stop();
    finish();
  };
}
