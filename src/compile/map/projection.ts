import { geoConicConformal } from 'd3-geo';
import type { CamerasFile } from './mapFiles.ts';
import type { Point } from './rings.ts';

/** Width of the reference camera in map units. */
const REFERENCE_UNITS = 1000;
const EARTH_RADIUS_KM = 6371;

/** From degrees to map units: x to the right, y down, the reference camera's left upper corner at the origin. */
export interface Projection {
  project: (position: Point) => Point;
  unproject: (point: Point) => Point;
  unitsPerKm: number;
}

/** Two decimals: a hundredth of a unit is some five metres on the ground. */
export const roundUnits = (value: number) => Math.round(value * 100) / 100;

/** One projection for all cameras, so that a camera is nothing but a window. */
export function makeProjection({
  projection: { parallels, meridian, reference },
  cameras,
}: CamerasFile): Projection {
  const camera = cameras.find(({ id }) => id === reference) ?? cameras[0];
  if (camera === undefined) throw new Error('a map needs a camera');
  const unitsPerKm = REFERENCE_UNITS / camera.across;
  const conic = geoConicConformal()
    .parallels(parallels)
    .rotate([-meridian, 0])
    .scale(unitsPerKm * EARTH_RADIUS_KM)
    .translate([0, 0]);
  const place = (position: Point): Point => conic(position) ?? [0, 0];
  const [centreX, centreY] = place(camera.centre);
  const half = REFERENCE_UNITS / 2;
  return {
    unitsPerKm,
    project: (position) => {
      const [x, y] = place(position);
      return [x - centreX + half, y - centreY + half];
    },
    unproject: ([x, y]) => conic.invert?.([x + centreX - half, y + centreY - half]) ?? [0, 0],
  };
}
