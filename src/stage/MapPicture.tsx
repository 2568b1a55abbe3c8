import type { StageState } from '../model/cue.ts';
import type { Camera, StageData } from '../model/stageData.ts';
import { layoutMap, type MapLayout } from './layoutMap.ts';
import { MapFoot } from './MapFoot.tsx';
import styles from './MapPicture.module.css';
import { MarkLabel } from './MarkLabel.tsx';
import frame from './Picture.module.css';
import { PointLabel } from './PointLabel.tsx';
import type { CameraSquare, StageParts } from './stageParts.ts';

export interface MapPictureProps {
  state: StageState;
  data: StageData;
  naming: string;
  root: string;
  camera?: CameraSquare;
  parts: StageParts;
}

/** The base map's own size in pixels; the style sheet stretches it over three times the square. */
const BASE_SIZE = 2340;

export function MapPicture({ state, data, naming, root, camera, parts }: MapPictureProps) {
  const layout = layoutMap({ state, data, naming, camera });
  const found = data.cameras[state.camera];
  const { Base } = parts;
  return (
    <>
      <div className={frame.window}>
        <div className={frame.square}>
          {found && (
            <Base cameraId={state.camera} camera={layout.square}>
              {(['day', 'night'] as const).map((theme) => (
                <img
                  key={theme}
                  data-base={theme}
                  src={`${root}map/${state.camera}.${theme}.svg`}
                  width={BASE_SIZE}
                  height={BASE_SIZE}
                  alt=""
                  loading="lazy"
                  decoding="async"
                />
              ))}
            </Base>
          )}
          <Overlay layout={layout} parts={parts} />
        </div>
        {found && <DegreeFigures figures={found.graticule} />}
      </div>
      <MapFoot layout={layout} camera={found} data={data} naming={naming} />
    </>
  );
}

/** Everything that may change from step to step: areas and roads in map units, discs and names in pixels. */
function Overlay({
  layout: { square, areas, lines, points, marks },
  parts,
}: {
  layout: MapLayout;
  parts: StageParts;
}) {
  const { Geometry, Labels, Line } = parts;
  return (
    <svg
      className={styles.overlay}
      width="100%"
      height="100%"
      overflow="visible"
      data-overlay=""
      aria-hidden="true"
    >
      <Geometry viewBox={`${square.x} ${square.y} ${square.side} ${square.side}`}>
        {areas.map((area) => (
          <path key={area.id} className={styles.area} d={area.d} data-feature={area.id} />
        ))}
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            part="casing"
            d={line.d}
            className={`${styles.casing} ${styles[`casing-${line.style}`]}`}
          />
        ))}
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            part="stroke"
            d={line.d}
            className={`${styles[line.ink]} ${styles[line.style]}`}
          />
        ))}
      </Geometry>
      <Labels>
        {points.map((placed) => (
          <PointLabel key={placed.point.id} placed={placed} />
        ))}
        {marks.map((placed) => (
          <MarkLabel key={placed.mark.id} placed={placed} />
        ))}
      </Labels>
    </svg>
  );
}

/** Degrees along the top and the right edge of the window, where the base map's lines leave it. */
function DegreeFigures({ figures }: { figures: Camera['graticule'] }) {
  const along = (edge: 'top' | 'right') => figures.filter((figure) => figure.edge === edge);
  return (
    <>
      <svg className={`${styles.degrees} ${styles.top}`} aria-hidden="true">
        {along('top').map(({ label, at }) => (
          <text key={label} x={`${percent(at)}%`} dx="6" y="17">
            {label}
          </text>
        ))}
      </svg>
      <svg className={`${styles.degrees} ${styles.right}`} aria-hidden="true">
        {along('right').map(({ label, at }) => (
          <text key={label} x="100%" dx="-8" y={`${percent(at)}%`} dy="-5">
            {label}
          </text>
        ))}
      </svg>
    </>
  );
}

const percent = (fraction: number) => Math.round(fraction * 1e4) / 100;
