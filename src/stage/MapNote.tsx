import { NOTE_LEADING } from './labelBoxes.ts';
import type { PlacedNote } from './layoutMap.ts';
import styles from './MapPicture.module.css';
import { marginAttributes } from './whereAttributes.ts';

/** Words on an area or beside a measured line: what it is, and that it is our drawing. */
export function MapNote({ placed: { lines, x, y, where } }: { placed: PlacedNote }) {
  return (
    <svg
      className={`${styles.label} ${styles.note}`}
      x={`${x}%`}
      y={`${y}%`}
      overflow="visible"
      {...marginAttributes(where)}
      aria-hidden="true"
    >
      {lines.map((line, index) => (
        <text key={line} y={(index - (lines.length - 1) / 2) * NOTE_LEADING} dy=".35em">
          {line}
        </text>
      ))}
    </svg>
  );
}
