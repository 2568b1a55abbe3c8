import type { PlacedArea } from './layoutMap.ts';
import styles from './MapPicture.module.css';

/** Areas under the roads: an edge, a hatch of drawn lines, or a tint. */
export function MapAreas({ areas }: { areas: readonly PlacedArea[] }) {
  return areas.map(({ id, style, d, hatch }) => (
    <g key={id} data-feature={id}>
      {hatch && <path className={styles.hatched} transform={hatch.transform} d={hatch.d} />}
      <path className={styles[style]} d={d} />
    </g>
  ));
}
