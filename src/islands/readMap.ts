/** What moves on a map, as its prerendered picture has it. */
import type { CameraSquare } from '../stage/cameraSquare.ts';
import styles from '../stage/MapPicture.module.css';
import type { MapStretch } from './planStrokes.ts';

/** The window of a picture of the map; undefined for other pictures. */
export function cameraOf(figure: Element): CameraSquare | undefined {
  const viewBox = figure.querySelector('[data-geometry]')?.getAttribute('viewBox');
  if (!viewBox) return undefined;
  const [x = 0, y = 0, side = 1] = viewBox.split(' ').map(Number);
  return { x, y, side };
}

export interface DrawnLine extends MapStretch {
  /** Its stroke is unbroken. */
  isSolid: boolean;
}

/** Its roads: each is one path with a name, and one without, its casing, along the same course. */
export function linesOf(figure: Element): DrawnLine[] {
  return [...figure.querySelectorAll<SVGPathElement>('[data-geometry] > path[data-feature]')].map((path) => ({
    id: path.dataset.feature ?? '',
    d: path.getAttribute('d') ?? '',
    isSolid: path.classList.contains(styles.current ?? ''),
  }));
}
