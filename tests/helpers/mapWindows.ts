/** The windows in which a map is seen at the sizes that are looked at, and what stands in one upon another. */
import { boxesInWindow } from '../../src/stage/arrangeLabels.ts';
import type { MapLayout } from '../../src/stage/layoutMap.ts';
import { meet } from '../../src/stage/placeLabels.ts';
import type { MapWindow, Room } from '../../src/stage/rooms.ts';

/** By the width of the reader's window: the stage without its foot. */
export const WINDOWS: Readonly<Record<string, { window: MapWindow; room: Room }>> = {
  'a small phone, 320': { window: { width: 320, height: 143 }, room: 'tiny' },
  'a phone, 390': { window: { width: 390, height: 252 }, room: 'narrow' },
  'a tablet, 820': { window: { width: 820, height: 435 }, room: 'middle' },
  'a laptop, 1200': { window: { width: 647, height: 668 }, room: 'wide' },
  'in the page of a phone': { window: { width: 390, height: 300 }, room: 'narrow' },
  'in the page of a tablet': { window: { width: 740, height: 428 }, room: 'middle' },
  'in the page of a desk': { window: { width: 588, height: 428 }, room: 'middle' },
  'a desk, 1440': { window: { width: 800, height: 768 }, room: 'wide' },
};

/** Which things of a picture meet, or pass an edge, in words. */
export function meetings(layout: MapLayout, { window, room }: { window: MapWindow; room: Room }): string[] {
  const boxes = boxesInWindow(layout, { window, room });
  return boxes.flatMap(({ key, box }, index) => {
    const isCut = box.left < 0 || box.top < 0 || box.right > window.width || box.bottom > window.height;
    const others = boxes.slice(index + 1).filter((other) => other.key !== key && meet(box, other.box));
    return [
      ...(isCut ? [`${key} passes the edge`] : []),
      ...others.map((other) => `${key} meets ${other.key}`),
    ];
  });
}
