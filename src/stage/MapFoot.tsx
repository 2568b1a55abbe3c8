import type { Camera, StageData } from '../model/stageData.ts';
import { describeKey, type KeyEntry } from './describeKey.ts';
import type { MapLayout } from './layoutMap.ts';
import styles from './MapFoot.module.css';
import line from './MapPicture.module.css';
import frame from './Picture.module.css';

interface MapFootProps {
  layout: MapLayout;
  camera: Camera | undefined;
  data: StageData;
  naming: string;
}

/** Below the map: what the strokes stand for, the scale, and whose data it is. */
export function MapFoot({ layout, camera, data, naming }: MapFootProps) {
  return (
    <div className={`${frame.foot} ${styles.foot}`}>
      <p className={styles.key}>
        {describeKey({ lines: layout.linesInView, areas: layout.areas, names: data.names, naming }).map(
          (entry) => (
            <span
              key={`${entry.ink} ${entry.style} ${entry.rest}`}
              className={styles.entry}
              data-style={entry.style}
            >
              <Swatch entry={entry} /> {entry.nameId && <span data-name={entry.nameId}>{entry.name}</span>}
              <span className={styles.rest} data-short={entry.short}>
                {entry.rest}
              </span>
            </span>
          ),
        )}
      </p>
      {camera && <ScaleBar camera={camera} side={layout.square.side} />}
      <p className={styles.credit} data-short={data.shortCredit}>
        {data.credit}
      </p>
    </div>
  );
}

/** A piece of the stroke, or of the area as it is drawn. */
function Swatch({ entry: { ink, style } }: { entry: KeyEntry }) {
  if (ink !== undefined) {
    return (
      <svg width="34" height="10" aria-hidden="true">
        <path className={`${line[ink]} ${line[style]}`} d="M2 5h30" />
      </svg>
    );
  }
  return (
    <svg width="34" height="12" aria-hidden="true">
      {style === 'hatch' && (
        <path className={line.hatched} d="M2 11 11 2M11 11l9-9M20 11l9-9M29 11l4-4M2 4l2-2" />
      )}
      <path className={line[style]} d="M1.5 1.5h31v9h-31z" />
    </svg>
  );
}

/** As wide as the square, so that its percentages are those of the map. */
function ScaleBar({ camera: { scale }, side }: { camera: Camera; side: number }) {
  const percent = (part: number) => `${Math.round(((scale.units * part) / side) * 1e4) / 100}%`;
  return (
    <svg className={styles.scale} aria-hidden="true">
      <line x1=".6" x2={percent(1)} y1="12" y2="12" />
      <line x1=".6" x2=".6" y1="6" y2="12" />
      <line x1={percent(0.5)} x2={percent(0.5)} y1="9" y2="12" />
      <line x1={percent(1)} x2={percent(1)} y1="6" y2="12" />
      <text x={percent(1)} dx="8" y="12">
        {scale.km} km
      </text>
    </svg>
  );
}
