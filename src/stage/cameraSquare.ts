/** A square window in map units. */
export interface CameraSquare {
  x: number;
  y: number;
  side: number;
}
