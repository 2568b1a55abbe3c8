/** A page carries what its own steps draw: the whole map of a long story would weigh more than a chapter's words. */
import type { StageState } from '../model/cue.ts';
import type { StageData } from '../model/stageData.ts';

/** The same stage without what no step of the page shows. Names stay whole: any picture may speak of any place. */
export function stageOfPage(stage: StageData, states: readonly StageState[]): StageData {
  const cameras = Object.entries(stage.cameras).filter(([id]) => states.some(({ camera }) => camera === id));
  const wanted = new Set([
    ...states.flatMap(({ show }) => show),
    ...cameras.flatMap(([, { places }]) => places),
  ]);
  /** What is shown by its own name, or by that of the group it belongs to: `road--bridge` by `road`. */
  const isShown = ({ id }: { id: string }) => wanted.has(id) || wanted.has(id.replace(/--.*$/, ''));
  return {
    ...stage,
    cameras: Object.fromEntries(cameras),
    lines: stage.lines.filter(isShown),
    areas: stage.areas.filter(isShown),
    marks: stage.marks.filter(isShown),
    points: stage.points.filter(isShown),
    counts: stage.counts.filter(isShown),
    events: stage.events.filter(isShown),
    figures: stage.figures.filter(isShown),
  };
}
