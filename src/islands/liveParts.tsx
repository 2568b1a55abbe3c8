/** The parts of the map that move: each draws the element of the page that it stands for. */
import { AnimatePresence, useTransform } from 'framer-motion';
import * as m from 'framer-motion/m';
import { type ComponentType, type RefObject, useLayoutEffect, useRef } from 'react';
import type { CameraSquare } from '../stage/cameraSquare.ts';
import { transformOf, viewBoxOf } from './betweenCameras.ts';
import { drawLine } from './drawLine.ts';
import { TRAVEL_S, useTravel } from './MapTravel.tsx';
import type { PartProps } from './readPicture.ts';

/** The map of the new camera fades in over that of the old, and both lie where the moving window sees them. */
function Base(props: PartProps) {
  const { stay, target } = useTravel();
  return (
    <AnimatePresence initial={false}>
      <BaseOfCamera key={stay} camera={target} {...props} />
    </AnimatePresence>
  );
}

function BaseOfCamera({ camera, attributes, children }: PartProps & { camera: CameraSquare }) {
  const { now } = useTravel();
  const transform = useTransform(now, (window: CameraSquare) => transformOf(camera, window));
  return (
    <m.div
      {...attributes}
      style={{ transform, transformOrigin: '0 0' }}
      initial={{ opacity: 0 }}
      animate={{ opacity: 1, transition: { delay: TRAVEL_S * 0.35, duration: TRAVEL_S * 0.45 } }}
      exit={{ opacity: 0, transition: { delay: TRAVEL_S, duration: 0.01 } }}
    >
      {children}
    </m.div>
  );
}

function Geometry({ attributes, children }: PartProps) {
  const { now } = useTravel();
  const viewBox = useTransform(now, viewBoxOf);
  return (
    <m.svg {...attributes} viewBox={viewBox}>
      {children}
    </m.svg>
  );
}

/**
 * Areas are away while the camera moves and fade in where it arrives: no browser redraws hundreds of lines and dots fast
 * enough, and an area that grows would say something that is not meant.
 */
function Area({ attributes, children }: PartProps) {
  const { hasArrived } = useTravel();
  return (
    <m.g
      {...attributes}
      initial={{ opacity: 0 }}
      animate={{ opacity: hasArrived ? 1 : 0, transition: { duration: hasArrived ? 0.4 : 0 } }}
      visibility={hasArrived ? undefined : 'hidden'}
    >
      {children}
    </m.g>
  );
}

/** Labels never slide: they go as the camera leaves and come as it arrives. */
function Labels(props: PartProps) {
  const { stay } = useTravel();
  return (
    <AnimatePresence initial={false}>
      <LabelsOfStay key={stay} {...props} />
    </AnimatePresence>
  );
}

function LabelsOfStay({ attributes, children }: PartProps) {
  const { hasArrived } = useTravel();
  const group = useRef<SVGGElement>(null);
  useFadeOfNew(group);
  return (
    <m.g
      {...attributes}
      ref={group}
      initial={{ opacity: 0 }}
      animate={{ opacity: hasArrived ? 1 : 0, transition: { duration: 0.25 } }}
      exit={{ opacity: 0, transition: { duration: 0.15 } }}
    >
      {children}
    </m.g>
  );
}

/** A label that comes while the camera stays fades in by itself. */
function useFadeOfNew(group: RefObject<SVGGElement | null>): void {
  const known = useRef<Set<Element>>(undefined);
  useLayoutEffect(() => {
    const labels = new Set(group.current?.children);
    for (const label of labels) {
      if (known.current && !known.current.has(label)) label.animate({ opacity: [0, 1] }, 250);
    }
    known.current = labels;
  });
}

/** A road that is new in the scene draws itself, once; its paper-coloured casing, which has the same course, with it. */
function Line({ attributes }: PartProps) {
  const { strokes, now, target } = useTravel();
  const path = useRef<SVGPathElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line is drawn as it comes, not again when the camera moves on.
  useLayoutEffect(() => {
    const stroke = strokes.get(attributes.d ?? '');
    if (!stroke || !path.current) return;
    const scale = path.current.getScreenCTM()?.a ?? 0;
    return drawLine(path.current, { ...stroke, pixelsPerUnit: (scale * now.get().side) / target.side });
  }, []);
  return <path {...attributes} ref={path} />;
}

export const liveParts: Readonly<Record<string, ComponentType<PartProps>>> = {
  '[data-base-of]': Base,
  '[data-geometry]': Geometry,
  '[data-geometry] > g': Area,
  '[data-geometry] > path': Line,
  '[data-labels]': Labels,
};
