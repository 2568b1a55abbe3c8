/**
 * The few elements of a picture that move. The prerendered picture draws them as plain elements;
 * the live stage passes parts of its own that draw the same and move, so the two never differ in structure.
 */
import type { ComponentType, ReactNode } from 'react';
import type { MapLine } from '../model/stageData.ts';

/** A square window in map units. */
export interface CameraSquare {
  x: number;
  y: number;
  side: number;
}

export interface BaseProps {
  cameraId: string;
  camera: CameraSquare;
  /** The base map's images, by day and by night. */
  children: ReactNode;
}

export interface GeometryProps {
  /** The camera's square, as the viewBox of everything drawn in map units. */
  viewBox: string;
  children: ReactNode;
}

export interface LabelsProps {
  /** Everything drawn in pixels: discs, names, figures of degree lines. */
  children: ReactNode;
}

export interface LineProps {
  line: MapLine;
  /** The casing is paper-coloured and lies under every stroke. */
  part: 'casing' | 'stroke';
  d: string;
  className: string | undefined;
}

export interface AreaProps {
  /** The area's edge and hatch, in map units. */
  children: ReactNode;
}

export interface StageParts {
  Area: ComponentType<AreaProps>;
  Base: ComponentType<BaseProps>;
  Geometry: ComponentType<GeometryProps>;
  Labels: ComponentType<LabelsProps>;
  Line: ComponentType<LineProps>;
}
