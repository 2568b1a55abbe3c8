import type { PlacedArea } from './layoutMap.ts';
import styles from './MapPicture.module.css';
import type { StageParts } from './stageParts.ts';

/** Areas under the roads: an edge, a hatch of drawn lines, or a tint. */
export function MapAreas({ areas, parts: { Area } }: { areas: readonly PlacedArea[]; parts: StageParts }) {
  return areas.map(({ id, style, d, hatch }) => (
    <Area key={id}>
      {hatch && <path className={styles.hatched} transform={hatch.transform} d={hatch.d} />}
      <path className={styles[style]} d={d} data-feature={id} />
    </Area>
  ));
}
