/** The parts of the map that move: they draw what the plain parts draw, in the same structure. */
import { AnimatePresence, useTransform } from 'framer-motion';
import * as m from 'framer-motion/m';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import styles from '../stage/Picture.module.css';
import type {
  AreaProps,
  BaseProps,
  CameraSquare,
  GeometryProps,
  LabelsProps,
  LineProps,
  StageParts,
} from '../stage/stageParts.ts';
import { transformOf, viewBoxOf } from './betweenCameras.ts';
import { drawLine } from './drawLine.ts';
import { TRAVEL_S, useTravel } from './MapTravel.tsx';

/** The map of the new camera fades in over that of the old, and both lie where the moving window sees them. */
function Base({ cameraId, camera, children }: BaseProps) {
  const { stay } = useTravel();
  return (
    <AnimatePresence initial={false}>
      <BaseOfCamera key={stay} cameraId={cameraId} camera={camera}>
        {children}
      </BaseOfCamera>
    </AnimatePresence>
  );
}

function BaseOfCamera({ cameraId, camera, children }: BaseProps) {
  const { now } = useTravel();
  const transform = useTransform(now, (window: CameraSquare) => transformOf(camera, window));
  return (
    <m.div
      className={styles.base}
      data-base-of={cameraId}
      style={{ transform, transformOrigin: '0 0' }}
      initial={{ opacity: 0 }}
      animate={{ opacity: 1, transition: { delay: TRAVEL_S * 0.35, duration: TRAVEL_S * 0.45 } }}
      exit={{ opacity: 0, transition: { delay: TRAVEL_S, duration: 0.01 } }}
    >
      {children}
    </m.div>
  );
}

function Geometry({ children }: GeometryProps) {
  const { now } = useTravel();
  const viewBox = useTransform(now, viewBoxOf);
  return (
    <m.svg viewBox={viewBox} width="100%" height="100%" fill="none" overflow="visible" data-geometry="">
      {children}
    </m.svg>
  );
}

/**
 * Areas are away while the camera moves and fade in where it arrives: no browser redraws hundreds of lines and dots fast
 * enough, and an area that grows would say something that is not meant.
 */
function Area({ children }: AreaProps) {
  const { hasArrived } = useTravel();
  return (
    <m.g
      initial={{ opacity: 0 }}
      animate={{ opacity: hasArrived ? 1 : 0, transition: { duration: hasArrived ? 0.4 : 0 } }}
      visibility={hasArrived ? undefined : 'hidden'}
    >
      {children}
    </m.g>
  );
}

/** Labels never slide: they go as the camera leaves and come as it arrives. */
function Labels({ children }: LabelsProps) {
  const { stay } = useTravel();
  return (
    <AnimatePresence initial={false}>
      <LabelsOfStay key={stay}>{children}</LabelsOfStay>
    </AnimatePresence>
  );
}

function LabelsOfStay({ children }: LabelsProps) {
  const { hasArrived } = useTravel();
  const group = useRef<SVGGElement>(null);
  useFadeOfNew(group);
  return (
    <m.g
      ref={group}
      data-labels=""
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

/** A road that is new in the scene draws itself, once. */
function Line({ line, part, d, className }: LineProps) {
  const { strokes, now, target } = useTravel();
  const path = useRef<SVGPathElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line is drawn as it comes, not again when the camera moves on.
  useLayoutEffect(() => {
    const stroke = strokes.get(line.id);
    if (!stroke || !path.current) return;
    const scale = path.current.getScreenCTM()?.a ?? 0;
    const pixelsPerUnit = (scale * now.get().side) / target.side;
    return drawLine(path.current, { ...stroke, pixelsPerUnit, isSolid: line.style === 'current' });
  }, []);
  return (
    <path ref={path} className={className} d={d} data-feature={part === 'stroke' ? line.id : undefined} />
  );
}

export const liveParts: StageParts = { Area, Base, Geometry, Labels, Line };
