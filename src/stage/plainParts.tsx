import styles from './Picture.module.css';
import type {
  AreaProps,
  BaseProps,
  GeometryProps,
  LabelsProps,
  LineProps,
  StageParts,
} from './stageParts.ts';

function Base({ cameraId, children }: BaseProps) {
  return (
    <div className={styles.base} data-base-of={cameraId}>
      {children}
    </div>
  );
}

function Geometry({ viewBox, children }: GeometryProps) {
  return (
    <svg
      viewBox={viewBox}
      width="100%"
      height="100%"
      fill="none"
      overflow="visible"
      data-geometry=""
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function Area({ children }: AreaProps) {
  return <g>{children}</g>;
}

function Labels({ children }: LabelsProps) {
  return <g data-labels="">{children}</g>;
}

function Line({ line, part, d, className }: LineProps) {
  return <path className={className} d={d} data-feature={part === 'stroke' ? line.id : undefined} />;
}

/** The parts of a picture that stands still: in the HTML, on paper, without script. */
export const plainParts: StageParts = { Area, Base, Geometry, Labels, Line };
