/** Moves the camera of the map between steps, never with the wheel; a new step on the way starts from where the camera is. */
import { animateValue, type MotionValue, useMotionValue } from 'framer-motion';
import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';
import type { CameraSquare } from '../stage/cameraSquare.ts';
import { betweenCameras, isSameCamera } from './betweenCameras.ts';
import type { Stroke } from './planStrokes.ts';

/** How a line is drawn that is new in the scene. */
export type LineStroke = Stroke & { isSolid: boolean };

export const TRAVEL_S = 0.8;
/** Slow at both ends. */
export const TRAVEL_EASE = [0.45, 0.05, 0.25, 1] as const;

interface Travel {
  /** Where the camera is now. */
  now: MotionValue<CameraSquare>;
  /** Counts the moves: what belongs to one stay of the camera shares its number. */
  stay: number;
  /** The camera is there, or so near that labels may come. */
  hasArrived: boolean;
  /** Where it is going. */
  target: CameraSquare;
  /** By the course of the line. */
  strokes: ReadonlyMap<string, LineStroke>;
}

/** From here on the map moves by less than a label is wide. */
const ALMOST = 0.98;

const TravelContext = createContext<Travel | undefined>(undefined);

export function useTravel(): Travel {
  const travel = useContext(TravelContext);
  if (!travel) throw new Error('The moving parts of a picture must be used within MapTravel.');
  return travel;
}

export interface MapTravelProps {
  /** Where the camera should be. */
  target: CameraSquare;
  strokes: ReadonlyMap<string, LineStroke>;
  children: ReactNode;
}

export function MapTravel({ target, strokes, children }: MapTravelProps) {
  const now = useMotionValue(target);
  const stay = useStay(target);
  const [arrival, setArrival] = useState(stay);
  const { x, y, side } = target;
  useLayoutEffect(() => {
    const [from, to] = [now.get(), { x, y, side }];
    const arrive = () => setArrival(stay);
    if (isSameCamera(from, to)) return arrive();
    const travel = animateValue({
      keyframes: [0, 1],
      duration: TRAVEL_S * 1000,
      ease: [...TRAVEL_EASE],
      onUpdate: (progress: number) => {
        now.set(betweenCameras(from, to, progress));
        if (progress > ALMOST) arrive();
      },
    });
    return () => travel.stop();
  }, [now, stay, x, y, side]);
  return (
    <TravelContext value={{ now, stay, target, strokes, hasArrived: arrival === stay }}>
      {children}
    </TravelContext>
  );
}

/** A number that grows with each new target. */
function useStay(target: CameraSquare): number {
  const [last, setLast] = useState({ target, stay: 0 });
  if (isSameCamera(last.target, target)) return last.stay;
  const next = { target, stay: last.stay + 1 };
  setLast(next);
  return next.stay;
}
