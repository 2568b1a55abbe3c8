/** What a picture editor would refuse in a picture of the map, in plain words. */
import type { StageState } from '../model/cue.ts';
import { isValidOn } from '../model/isValidOn.ts';
import type { MapPoint, StageData } from '../model/stageData.ts';
import type { MapLayout } from './layoutMap.ts';
import { baseId, isNamedBy } from './mapIds.ts';

/** The most that one picture may hold. */
const LIMITS = { roads: 2, marks: 3, labels: 12 } as const;

/** Lettering that belongs to the ground and is not counted among the labels. */
const isGround = ({ kind }: MapPoint) =>
  kind === 'country' || kind === 'river' || kind === 'peak' || kind === 'region';

export function judgeMap({
  state,
  data,
  lines,
  points,
  marks,
  notes,
}: { state: StageState; data: StageData } & Pick<
  MapLayout,
  'lines' | 'points' | 'marks' | 'notes'
>): string[] {
  const roads = new Set(lines.filter(({ ink }) => ink !== 'plain').map(({ id }) => baseId(id)));
  const labels =
    points.filter(({ point, mark }) => !isGround(point) && mark !== 'names').length + marks.length;
  const tooMany = (count: number, most: number, what: string) =>
    count > most ? [`${count} ${what} stand in one picture; ${most} are the most.`] : [];
  return [
    ...(data.cameras[state.camera] ? [] : [`There is no camera "${state.camera}".`]),
    ...state.show.flatMap((id) => judgeShown(id, { state, data })),
    ...marks
      .filter((placed) => !isInSquare(placed))
      .map(({ mark }) => `"${mark.id}" stands outside the camera "${state.camera}".`),
    ...tooMany(roads.size, LIMITS.roads, 'emphasised roads'),
    ...tooMany(marks.length, LIMITS.marks, 'marks'),
    ...tooMany(labels, LIMITS.labels, 'labels'),
    ...[
      ...marks.filter(isInSquare).map(({ mark, where }) => ({ id: mark.id, where })),
      ...notes,
      ...points
        .filter(
          ({ point, ink, mark }) => mark !== 'names' && (point.rank === 'major' || (ink && ink !== 'plain')),
        )
        .map(({ point, where }) => ({ id: point.id, where })),
    ]
      .filter(({ where }) => where.wide === 'none')
      .map(({ id }) => `There is no room for the words of "${id}" in the camera "${state.camera}".`),
  ];
}

const isInSquare = ({ x, y }: { x: number; y: number }) => Math.min(x, y) >= 0 && Math.max(x, y) <= 100;

function judgeShown(id: string, { state, data }: { state: StageState; data: StageData }): string[] {
  const dated = [
    ...data.lines.filter((line) => isNamedBy(line.id, id)),
    ...data.areas.filter((area) => isNamedBy(area.id, id)),
    ...data.marks.filter((mark) => mark.id === id),
  ];
  if (dated.length === 0) {
    return data.points.some((point) => isNamedBy(point.id, id))
      ? []
      : [`The map has nothing called "${id}".`];
  }
  return dated.some((each) => isValidOn(each, state.on))
    ? []
    : [`"${id}" is not in the picture on ${state.on}.`];
}
