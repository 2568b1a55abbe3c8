/** Events and things on the map, in map units; one that is called by a place's name stands where the place stands. */
import type { Place as PlaceRecord } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { MapMark } from '../../model/stageData.ts';
import { type Projection, roundUnits } from './projection.ts';
import type { MapFiles, PlaceInMap } from './readMapFiles.ts';
import type { Point } from './rings.ts';

interface MarkSources {
  files: MapFiles;
  projection: Projection;
  places: readonly PlaceRecord[];
  placeIn: PlaceInMap;
}

export function compileMarks({ files, projection, places, placeIn }: MarkSources): {
  marks: MapMark[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const marks = files.marks.flatMap(({ at, place, form, label = '', ...mark }, index): MapMark[] => {
    const named = places.find(({ id }) => id === place);
    const position = at ?? named?.at;
    if (position === undefined || (place !== undefined && named === undefined)) {
      problems.push({
        rule: 'map-names-have-places',
        place: placeIn('marks.yaml', index, 'place'),
        message: `The mark "${mark.id}" names a place that ${named ? 'has no position' : 'does not exist'}.`,
        found: place ?? 'no place',
        expected: 'the id of a place with `at` in places.yaml',
        fix: named ? 'Give the mark a position of its own with `at`.' : 'Correct the id, or add the place.',
      });
      return [];
    }
    const [x, y] = projection.project(position).map(roundUnits) as Point;
    return [
      {
        ...mark,
        ...(form === 'triangle' && { form }),
        ...(place !== undefined && { nameId: place }),
        label,
        x,
        y,
      },
    ];
  });
  return { marks, problems };
}
