import { animateValue } from 'framer-motion';
import type { LineStroke } from './MapTravel.tsx';

/** All stretches of a road together, from when the camera is well on its way. */
const WHOLE_ROAD = { delay: 350, duration: 800 };

const DRAWN_BY = ['visibility', 'opacity', 'stroke-dasharray', 'stroke-dashoffset'];

/** Only an unbroken stroke can be drawn from end to end: drawing uses the pattern of the stroke. Others fade in. */
export interface DrawOptions extends LineStroke {
  /** The factor by which a length on the map becomes pixels once the camera stands still. */
  pixelsPerUnit: number;
}

/** Draws a line once and leaves nothing behind. Returns how to break off, which shows the whole line at once. */
export function drawLine(path: SVGPathElement, options: DrawOptions): () => void {
  const { from, to, isReversed, isSolid, pixelsPerUnit } = options;
  const { style } = path;
  // Strokes do not scale with the map, so their pattern is measured in pixels of the screen.
  const length = path.getTotalLength() * pixelsPerUnit;
  const show = (share: number) => {
    if (isSolid) style.strokeDashoffset = String((1 - share) * (isReversed ? -length : length));
    else style.opacity = String(share);
  };
  const finish = () => {
    for (const property of DRAWN_BY) style.removeProperty(property);
  };
  if (isSolid) style.strokeDasharray = `${length} ${length}`;
  // A round cap shows even where nothing of the line does yet.
  style.visibility = 'hidden';
  const animation = animateValue({
    keyframes: [0, 1],
    delay: WHOLE_ROAD.delay,
    duration: WHOLE_ROAD.duration,
    ease: 'easeInOut',
    onUpdate: (progress: number) => {
      style.visibility = progress <= from ? 'hidden' : '';
      show(Math.min(Math.max((progress - from) / (to - from), 0), 1));
    },
    onComplete: finish,
  });
  return () => {
    animation.stop();
    finish();
  };
}
