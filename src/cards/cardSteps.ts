/** Which step lends a chapter's card its picture. */
import type { Chapter, Step } from '../model/chapter.ts';
import type { StageData } from '../model/stageData.ts';
import { shownAreas, shownLines, shownMarks } from '../stage/layoutMap.ts';
import { DATES } from './drawDates.ts';

/**
 * The step that the story names; else the first map with a road or a mark on it, without areas, since a card has no key
 * to explain them; else the first map; else the first timeline of a few dates.
 */
export function cardStep(
  { scenes }: Pick<Chapter, 'scenes'>,
  stage: StageData,
  named?: string,
): Step | undefined {
  const steps = scenes.flatMap((scene) => scene.steps);
  const maps = steps.filter(({ state }) => state.layer === 'map');
  return (
    steps.find(({ id }) => id === named) ??
    maps.find(({ state }) => isPlain(state, stage)) ??
    maps[0] ??
    steps.find(
      ({ state: { layer, show } }) =>
        layer === 'timeline' && show.length >= DATES.fewest && show.length <= DATES.most,
    )
  );
}

function isPlain(state: Step['state'], stage: StageData): boolean {
  const drawn = shownLines(state, stage).length + shownMarks(state, stage).length;
  return drawn > 0 && shownAreas(state, stage).length === 0;
}
