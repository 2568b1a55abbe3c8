import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';
import type { Arrangement } from './arrangeLabels.ts';
import { type LayoutOptions, layoutMap, type MapLayout, type PlacedFigure } from './layoutMap.ts';
import { MapAreas } from './MapAreas.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapLocator } from './MapLocator.tsx';
import { MapNote } from './MapNote.tsx';
import styles from './MapPicture.module.css';
import { MarkLabel, MarkStem } from './MarkLabel.tsx';
import frame from './Picture.module.css';
import { PointLabel } from './PointLabel.tsx';
import { marginAttributes } from './whereAttributes.ts';

export interface MapPictureProps {
  state: StageState;
  data: StageData;
  naming: string;
  root: string;
}

/** The base map's own size in pixels; the style sheet stretches it over three times the square. */
const BASE_SIZE = 2340;

/** A step stands on the page of its chapter and on that of the whole story, and is laid out once for both. */
const laidOut = new WeakMap<StageState, { data: StageData; naming: string; layout: MapLayout }>();

function layoutOnce({ state, data, naming }: LayoutOptions): MapLayout {
  const last = laidOut.get(state);
  if (last?.data === data && last.naming === naming) return last.layout;
  const layout = layoutMap({ state, data, naming });
  laidOut.set(state, { data, naming, layout });
  return layout;
}

export function MapPicture({ state, data, naming, root }: MapPictureProps) {
  const layout = layoutOnce({ state, data, naming });
  const found = data.cameras[state.camera];
  return (
    <div className={styles.map}>
      <div className={frame.window}>
        <div className={frame.square}>
          {found && (
            <div className={frame.base} data-base-of={state.camera}>
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
            </div>
          )}
          <Overlay layout={layout} />
        </div>
        <DegreeFigures figures={layout.figures} />
        {layout.locator && <MapLocator corner={layout.locator} square={layout.square} root={root} />}
      </div>
      <MapFoot layout={layout} camera={found} data={data} naming={naming} />
    </div>
  );
}

/** Everything that may change from step to step: areas and roads in map units, discs and names in pixels. */
function Overlay({ layout: { square, areas, lines, points, marks, notes } }: { layout: MapLayout }) {
  return (
    <svg
      className={styles.overlay}
      width="100%"
      height="100%"
      overflow="visible"
      data-overlay=""
      aria-hidden="true"
    >
      <svg
        viewBox={`${square.x} ${square.y} ${square.side} ${square.side}`}
        width="100%"
        height="100%"
        fill="none"
        overflow="visible"
        data-geometry=""
        aria-hidden="true"
      >
        <MapAreas areas={areas} />
        {lines.map((line) => (
          <path
            key={line.id}
            d={line.d}
            className={[styles.casing, styles[`casing-${line.style}`]].filter(Boolean).join(' ')}
          />
        ))}
        {lines.map((line) => (
          <path
            key={line.id}
            className={`${styles[line.ink]} ${styles[line.style]}`}
            d={line.d}
            data-feature={line.id}
          />
        ))}
      </svg>
      <g data-labels="">
        {notes.filter(isShown).map((placed) => (
          <MapNote key={placed.id} placed={placed} />
        ))}
        {points.filter(isShown).map((placed) => (
          <PointLabel key={placed.point.id} placed={placed} />
        ))}
        {marks.map((placed) => (
          <MarkStem key={placed.mark.id} placed={placed} />
        ))}
        {marks.map((placed) => (
          <MarkLabel key={placed.mark.id} placed={placed} />
        ))}
      </g>
    </svg>
  );
}

/** What finds room on no stage is not in the picture at all. */
const isShown = ({ where }: { where: Arrangement }) => Object.values(where).some((each) => each !== 'none');

/** Degrees along the top and the right edge of the window, where the base map's lines leave it. */
function DegreeFigures({ figures }: { figures: readonly PlacedFigure[] }) {
  const along = (edge: 'top' | 'right') =>
    figures
      .filter((figure) => figure.edge === edge && isShown(figure))
      .map((figure) => (
        <text
          key={figure.label}
          className={styles.label}
          {...(edge === 'top' ? { x: `${percent(figure.at)}%`, dx: 6, y: 17 } : { x: '100%', dx: -8 })}
          {...(edge === 'right' && { y: `${percent(figure.at)}%`, dy: -5 })}
          {...marginAttributes(figure.where)}
        >
          {figure.label}
        </text>
      ));
  return (
    <>
      <svg className={`${styles.degrees} ${styles.top}`} aria-hidden="true">
        <g data-labels="">{along('top')}</g>
      </svg>
      <svg className={`${styles.degrees} ${styles.right}`} aria-hidden="true">
        <g data-labels="">{along('right')}</g>
      </svg>
    </>
  );
}

const percent = (fraction: number) => Math.round(fraction * 1e4) / 100;
