/** Holds the lines to `runs.yaml`: one mistyped date in `lines.yaml` would tear a road apart, or draw it twice. */
import { isAfter } from '../../model/date.ts';
import type { Problem } from '../../model/problem.ts';
import type { MapFiles, PlaceInMap } from './readMapFiles.ts';

export function checkRuns({ lines, runs }: MapFiles, placeIn: PlaceInMap): Problem[] {
  return runs.flatMap(({ line, on, over }, index) => {
    const drawn = lines
      .flatMap(({ id, also, ...line }) => [id, also ?? id].map((each) => ({ ...line, id: each })))
      .filter(({ id, from, until }) => {
        const isBefore = from !== undefined && isAfter(from, on);
        const isOver = until !== undefined && isAfter(on, until);
        return id.startsWith(`${line}--`) && !isBefore && !isOver;
      });
    const found = [...new Set(drawn.map(({ id }) => id.slice(line.length + 2)))].sort();
    const expected = [...over].sort();
    if (found.join() === expected.join()) return [];
    return [
      {
        rule: 'map-lines-run-as-dated',
        place: placeIn('runs.yaml', index, 'over'),
        message: `On ${on} \`${line}\` does not run as it must.`,
        found: found.join(', ') || 'no stretch',
        expected: expected.join(', '),
        fix: 'Correct `from` or `until` of the stretch in lines.yaml, or this entry.',
      },
    ];
  });
}
